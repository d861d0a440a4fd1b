using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Rdf.Vocab;

/// <summary>The RDF Schema vocabulary (RDF Schema 1.1).</summary>
public static class Rdfs
{
    /// <summary>The namespace.</summary>
    public const string Namespace = "http://www.w3.org/2000/01/rdf-schema#";

#pragma warning disable CS1591 // each constant is the IRI of its own name
    public static readonly Iri Class = Of("Class");
    public static readonly Iri Resource = Of("Resource");
    public static readonly Iri SubClassOf = Of("subClassOf");
    public static readonly Iri SubPropertyOf = Of("subPropertyOf");
    public static readonly Iri Domain = Of("domain");
    public static readonly Iri Range = Of("range");
    public static readonly Iri Label = Of("label");
    public static readonly Iri Comment = Of("comment");
    public static readonly Iri SeeAlso = Of("seeAlso");
    public static readonly Iri IsDefinedBy = Of("isDefinedBy");
#pragma warning restore CS1591

    private static Iri Of(string name) => new(Namespace + name);
}
