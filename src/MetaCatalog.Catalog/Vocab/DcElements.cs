using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Vocab;

/// <summary>Dublin Core Metadata Element Set 1.1, read as the terms of the same names.</summary>
public static class DcElements
{
    /// <summary>The namespace.</summary>
    public const string Namespace = "http://purl.org/dc/elements/1.1/";

#pragma warning disable CS1591 // each constant is the IRI of its own name
    public static readonly Iri Title = Of("title");
    public static readonly Iri Description = Of("description");
    public static readonly Iri Subject = Of("subject");
    public static readonly Iri Identifier = Of("identifier");
    public static readonly Iri Creator = Of("creator");
    public static readonly Iri Contributor = Of("contributor");
    public static readonly Iri Publisher = Of("publisher");
    public static readonly Iri Date = Of("date");
    public static readonly Iri Language = Of("language");
    public static readonly Iri Type = Of("type");
    public static readonly Iri Format = Of("format");
    public static readonly Iri Rights = Of("rights");
    public static readonly Iri Source = Of("source");
    public static readonly Iri Relation = Of("relation");
    public static readonly Iri Coverage = Of("coverage");
#pragma warning restore CS1591

    private static Iri Of(string name) => new(Namespace + name);
}
