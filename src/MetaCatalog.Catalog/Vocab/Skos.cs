using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Vocab;

/// <summary>SKOS, the vocabulary of code lists.</summary>
public static class Skos
{
    /// <summary>The namespace.</summary>
    public const string Namespace = "http://www.w3.org/2004/02/skos/core#";

#pragma warning disable CS1591 // each constant is the IRI of its own name
    public static readonly Iri Concept = Of("Concept");
    public static readonly Iri ConceptScheme = Of("ConceptScheme");
    public static readonly Iri PrefLabel = Of("prefLabel");
    public static readonly Iri AltLabel = Of("altLabel");
    public static readonly Iri Definition = Of("definition");
    public static readonly Iri Notation = Of("notation");
    public static readonly Iri InScheme = Of("inScheme");
    public static readonly Iri TopConceptOf = Of("topConceptOf");
    public static readonly Iri HasTopConcept = Of("hasTopConcept");
    public static readonly Iri Broader = Of("broader");
    public static readonly Iri Narrower = Of("narrower");
    public static readonly Iri ExactMatch = Of("exactMatch");
    public static readonly Iri CloseMatch = Of("closeMatch");
    public static readonly Iri ScopeNote = Of("scopeNote");
#pragma warning restore CS1591

    private static Iri Of(string name) => new(Namespace + name);
}
