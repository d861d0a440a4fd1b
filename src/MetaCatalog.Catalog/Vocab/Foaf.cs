using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Vocab;

/// <summary>FOAF, agents and pages.</summary>
public static class Foaf
{
    /// <summary>The namespace.</summary>
    public const string Namespace = "http://xmlns.com/foaf/0.1/";

#pragma warning disable CS1591 // each constant is the IRI of its own name
    public static readonly Iri Agent = Of("Agent");
    public static readonly Iri Person = Of("Person");
    public static readonly Iri Organization = Of("Organization");
    public static readonly Iri Group = Of("Group");
    public static readonly Iri Project = Of("Project");
    public static readonly Iri Name = Of("name");
    public static readonly Iri GivenName = Of("givenName");
    public static readonly Iri FamilyName = Of("familyName");
    public static readonly Iri Mbox = Of("mbox");
    public static readonly Iri Homepage = Of("homepage");
    public static readonly Iri Page = Of("page");
    public static readonly Iri IsPrimaryTopicOf = Of("isPrimaryTopicOf");
    public static readonly Iri PrimaryTopic = Of("primaryTopic");
    public static readonly Iri Topic = Of("topic");
#pragma warning restore CS1591

    private static Iri Of(string name) => new(Namespace + name);
}
