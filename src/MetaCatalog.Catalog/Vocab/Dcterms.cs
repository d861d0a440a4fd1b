using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Vocab;

/// <summary>DCMI Metadata Terms.</summary>
public static class Dcterms
{
    /// <summary>The namespace.</summary>
    public const string Namespace = "http://purl.org/dc/terms/";

#pragma warning disable CS1591 // each constant is the IRI of its own name
    public static readonly Iri Title = Of("title");
    public static readonly Iri Alternative = Of("alternative");
    public static readonly Iri Description = Of("description");
    public static readonly Iri Abstract = Of("abstract");
    public static readonly Iri Subject = Of("subject");
    public static readonly Iri Identifier = Of("identifier");
    public static readonly Iri Creator = Of("creator");
    public static readonly Iri Contributor = Of("contributor");
    public static readonly Iri Publisher = Of("publisher");
    public static readonly Iri RightsHolder = Of("rightsHolder");
    public static readonly Iri Issued = Of("issued");
    public static readonly Iri Modified = Of("modified");
    public static readonly Iri Created = Of("created");
    public static readonly Iri Date = Of("date");
    public static readonly Iri Available = Of("available");
    public static readonly Iri DateSubmitted = Of("dateSubmitted");
    public static readonly Iri DateAccepted = Of("dateAccepted");
    public static readonly Iri Valid = Of("valid");
    public static readonly Iri Language = Of("language");
    public static readonly Iri Type = Of("type");
    public static readonly Iri Format = Of("format");
    public static readonly Iri License = Of("license");
    public static readonly Iri Rights = Of("rights");
    public static readonly Iri AccessRights = Of("accessRights");
    public static readonly Iri ConformsTo = Of("conformsTo");
    public static readonly Iri Spatial = Of("spatial");
    public static readonly Iri Temporal = Of("temporal");
    public static readonly Iri Source = Of("source");
    public static readonly Iri References = Of("references");
    public static readonly Iri IsReferencedBy = Of("isReferencedBy");
    public static readonly Iri IsPartOf = Of("isPartOf");
    public static readonly Iri HasPart = Of("hasPart");
    public static readonly Iri IsVersionOf = Of("isVersionOf");
    public static readonly Iri HasVersion = Of("hasVersion");
    public static readonly Iri Replaces = Of("replaces");
    public static readonly Iri IsReplacedBy = Of("isReplacedBy");
    public static readonly Iri Requires = Of("requires");
    public static readonly Iri IsRequiredBy = Of("isRequiredBy");
    public static readonly Iri Relation = Of("relation");
    public static readonly Iri Provenance = Of("provenance");
    public static readonly Iri AccrualPeriodicity = Of("accrualPeriodicity");
    public static readonly Iri BibliographicCitation = Of("bibliographicCitation");
    public static readonly Iri Extent = Of("extent");
    public static readonly Iri Medium = Of("medium");
    public static readonly Iri Audience = Of("audience");
    public static readonly Iri Location = Of("Location");
    public static readonly Iri PeriodOfTime = Of("PeriodOfTime");
    public static readonly Iri RightsStatement = Of("RightsStatement");
    public static readonly Iri LicenseDocument = Of("LicenseDocument");
    public static readonly Iri Standard = Of("Standard");
    public static readonly Iri ProvenanceStatement = Of("ProvenanceStatement");
#pragma warning restore CS1591

    private static Iri Of(string name) => new(Namespace + name);
}
