using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Vocab;

/// <summary>The Organization ontology.</summary>
public static class Org
{
    /// <summary>The namespace.</summary>
    public const string Namespace = "http://www.w3.org/ns/org#";

#pragma warning disable CS1591 // each constant is the IRI of its own name
    public static readonly Iri Organization = Of("Organization");
    public static readonly Iri MemberOf = Of("memberOf");
    public static readonly Iri UnitOf = Of("unitOf");
    public static readonly Iri Identifier = Of("identifier");
    public static readonly Iri Role = Of("role");
#pragma warning restore CS1591

    private static Iri Of(string name) => new(Namespace + name);
}
