using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Rdf.Vocab;

/// <summary>The RDF vocabulary (RDF Schema 1.1, 5).</summary>
public static class RdfTerms
{
    /// <summary>The namespace.</summary>
    public const string Namespace = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

#pragma warning disable CS1591 // each constant is the IRI of its own name
    public static readonly Iri Type = Of("type");
    public static readonly Iri First = Of("first");
    public static readonly Iri Rest = Of("rest");
    public static readonly Iri Nil = Of("nil");
    public static readonly Iri List = Of("List");
    public static readonly Iri LangString = Of("langString");
    public static readonly Iri DirLangString = Of("dirLangString");
    public static readonly Iri Html = Of("HTML");
    public static readonly Iri XmlLiteral = Of("XMLLiteral");
    public static readonly Iri Json = Of("JSON");
    public static readonly Iri Statement = Of("Statement");
    public static readonly Iri Subject = Of("subject");
    public static readonly Iri Predicate = Of("predicate");
    public static readonly Iri Object = Of("object");
    public static readonly Iri Property = Of("Property");
    public static readonly Iri Value = Of("value");
    public static readonly Iri Language = Of("language");
    public static readonly Iri Direction = Of("direction");
#pragma warning restore CS1591

    private static Iri Of(string name) => new(Namespace + name);
}
