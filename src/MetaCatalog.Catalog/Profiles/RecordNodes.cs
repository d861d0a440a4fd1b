using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Catalog.Profiles;

/// <summary>Tells the topic of a record from other datasets that its graph only mentions: sources, parts, versions.</summary>
internal sealed class RecordNodes(Graph graph, Term topic)
{
    private static readonly Iri[] Classes =
        [Dcat.DatasetClass, Dcat.DatasetSeries, SchemaOrg.Dataset, new("https://schema.org/Dataset"), Mc.AIModel];

    /// <summary>Whether a node is the topic or a part of its description.</summary>
    public bool IsOwn(Term node) =>
        node.Equals(topic) || !graph.Objects(node, RdfTerms.Type).Any(static type => type is Iri iri && Array.IndexOf(Classes, iri) >= 0);
}
