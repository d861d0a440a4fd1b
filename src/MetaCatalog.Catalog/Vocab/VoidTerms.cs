using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Vocab;

/// <summary>VoID, statistics of RDF datasets.</summary>
public static class VoidTerms
{
    /// <summary>The namespace.</summary>
    public const string Namespace = "http://rdfs.org/ns/void#";

#pragma warning disable CS1591 // each constant is the IRI of its own name
    public static readonly Iri Dataset = Of("Dataset");
    public static readonly Iri Triples = Of("triples");
    public static readonly Iri Entities = Of("entities");
    public static readonly Iri Documents = Of("documents");
    public static readonly Iri InDataset = Of("inDataset");
    public static readonly Iri SparqlEndpoint = Of("sparqlEndpoint");
#pragma warning restore CS1591

    private static Iri Of(string name) => new(Namespace + name);
}
