using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Assessment.Croissants;

/// <summary>Says whether a description is a valid Croissant, 1.0 or 1.1: one's own or a stranger's.</summary>
/// <remarks>
/// Checks what loading needs: a dataset with its required properties, files that can be found and read, fields that lead to data of
/// a known type. schema.org is read under both its addresses. Works on the graph, so an IRI that RDF cannot hold is as if it were
/// not there. Linear in the description. Thread safe.
/// </remarks>
public static class CroissantValidator
{
    /// <summary>Every fault, as errors; none for a valid Croissant.</summary>
    public static IReadOnlyList<Finding> Check(Graph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var topic = graph.AllSubjects().Select(node => new Resource(graph, node)).FirstOrDefault(static node => node.IsA(SchemaOrg.Dataset));
        return topic is null
            ? [Fault("no-dataset", null, "No node is a schema.org Dataset.", "schema.org の Dataset がありません。")]
            : Check(topic);
    }

    internal static IReadOnlyList<Finding> Check(Resource topic) =>
        [.. DatasetFaults(topic), .. CroissantFiles.Faults(topic), .. CroissantRecordSets.Faults(topic), .. TextFaults(topic)];

    internal static Finding Fault(string code, Term? node, string en, string ja) =>
        new("croissant:" + code, Severity.Error, new Bilingual(en, ja), new Location(FocusNode: node));

    /// <summary>A node as people know it: by its name, else by the node itself.</summary>
    internal static string NameOf(Resource node) => node.Text(SchemaOrg.Name) ?? node.Node.ToString();

    // The reference library only warns about the licence, the date and the way to cite: they are no faults.
    private static IEnumerable<Finding> DatasetFaults(Resource topic)
    {
        foreach (var (property, name) in ((Iri, string)[])[(SchemaOrg.Name, "name"), (Dcterms.ConformsTo, "dct:conformsTo")])
        {
            if (!topic.Has(property))
            {
                yield return Fault("missing-property", topic.Node, $"The dataset has no {name}.", $"データセットに {name} がありません。");
            }
        }
    }

    private static IEnumerable<Finding> TextFaults(Resource topic)
    {
        List<Resource> nodes = [topic, .. topic.Nodes(SchemaOrg.Distribution), .. topic.Nodes(Croissant.RecordSet), .. topic.Nodes(Croissant.RecordSet).SelectMany(static set => set.Nodes(Croissant.Field))];
        foreach (var node in nodes)
        {
            foreach (var value in node.Values(SchemaOrg.Name, SchemaOrg.Description).OfType<Literal>().Where(static value => !IsText(value)))
            {
                yield return Fault("not-text", node.Node, $"Name or description of {node.Node} is not text but {value}.", $"{node.Node} の名称または説明が文字列ではありません（{value}）。");
            }
        }
    }

    private static bool IsText(Literal value) => value.Language is not null || value.Datatype.Equals(Rdf.Vocab.Xsd.String);
}
