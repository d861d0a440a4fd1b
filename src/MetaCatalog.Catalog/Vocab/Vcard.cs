using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Vocab;

/// <summary>vCard, contacts.</summary>
public static class Vcard
{
    /// <summary>The namespace.</summary>
    public const string Namespace = "http://www.w3.org/2006/vcard/ns#";

#pragma warning disable CS1591 // each constant is the IRI of its own name
    public static readonly Iri Kind = Of("Kind");
    public static readonly Iri Individual = Of("Individual");
    public static readonly Iri Organization = Of("Organization");
    public static readonly Iri Group = Of("Group");
    public static readonly Iri Fn = Of("fn");
    public static readonly Iri HasEmail = Of("hasEmail");
    public static readonly Iri HasUrl = Of("hasURL");
    public static readonly Iri HasTelephone = Of("hasTelephone");
    public static readonly Iri HasAddress = Of("hasAddress");
    public static readonly Iri Role = Of("role");
    public static readonly Iri Value = Of("value");
    public static readonly Iri OrganizationName = Of("organization-name");
#pragma warning restore CS1591

    private static Iri Of(string name) => new(Namespace + name);
}
