using System.Collections.Frozen;

namespace MetaCatalog.Crosswalks.DataCite;

/// <summary>The controlled lists of DataCite's Metadata Schema 4.7. The lists of JSON Schema 4.3, the last one published, are what stands before the bar.</summary>
internal static class DataCiteNames
{
    /// <summary>The namespace of every version 4.</summary>
    public const string Namespace = "http://datacite.org/schema/kernel-4";

    public static FrozenSet<string> ResourceTypes43 { get; } = Set("Audiovisual Collection DataPaper Dataset Event Image InteractiveResource Model PhysicalObject Service Software Sound Text Workflow Other");

    public static FrozenSet<string> ResourceTypes { get; } = Set(ResourceTypes43,
        "Award Book BookChapter ComputationalNotebook ConferencePaper ConferenceProceeding Dissertation Instrument Journal JournalArticle OutputManagementPlan PeerReview Poster Preprint Presentation Project Report Standard StudyRegistration");

    public static FrozenSet<string> RelationTypes43 { get; } = Set(
        "IsCitedBy Cites IsSupplementTo IsSupplementedBy IsContinuedBy Continues IsDescribedBy Describes HasMetadata IsMetadataFor HasVersion IsVersionOf IsNewVersionOf IsPreviousVersionOf IsPartOf HasPart IsReferencedBy References IsDocumentedBy Documents IsCompiledBy Compiles IsVariantFormOf IsOriginalFormOf IsIdenticalTo IsReviewedBy Reviews IsDerivedFrom IsSourceOf IsRequiredBy Requires IsObsoletedBy Obsoletes");

    public static FrozenSet<string> RelationTypes { get; } = Set(RelationTypes43, "IsPublishedIn Collects IsCollectedBy HasTranslation IsTranslationOf Other");

    public static FrozenSet<string> RelatedIdentifierTypes43 { get; } = Set("ARK arXiv bibcode DOI EAN13 EISSN Handle IGSN ISBN ISSN ISTC LISSN LSID PMID PURL UPC URL URN w3id");

    public static FrozenSet<string> RelatedIdentifierTypes { get; } = Set(RelatedIdentifierTypes43, "CSTR RAiD RRID SWHID");

    public static FrozenSet<string> ContributorTypes43 { get; } = Set(
        "ContactPerson DataCollector DataCurator DataManager Distributor Editor HostingInstitution Producer ProjectLeader ProjectManager ProjectMember RegistrationAgency RegistrationAuthority RelatedPerson Researcher ResearchGroup RightsHolder Sponsor Supervisor WorkPackageLeader Other");

    public static FrozenSet<string> ContributorTypes { get; } = Set(ContributorTypes43, "Translator");

    public static FrozenSet<string> DateTypes43 { get; } = Set("Accepted Available Copyrighted Collected Created Issued Submitted Updated Valid Withdrawn Other");

    public static FrozenSet<string> DateTypes { get; } = Set(DateTypes43, "Coverage");

    public static FrozenSet<string> DescriptionTypes { get; } = Set("Abstract Methods SeriesInformation TableOfContents TechnicalInfo Other");

    /// <summary>The address that DataCite gives for a scheme of names, or null.</summary>
    public static string? SchemeAddress(string scheme) => scheme switch
    {
        "ORCID" => "https://orcid.org",
        "ROR" => "https://ror.org",
        "ISNI" => "https://isni.org",
        "GRID" => "https://www.grid.ac",
        _ => null,
    };

    /// <summary>The type of a funder's identifier as DataCite lists it.</summary>
    public static string FunderScheme(string scheme) => scheme switch
    {
        "ROR" or "ISNI" or "GRID" => scheme,
        "Crossref Funder" => "Crossref Funder ID",
        _ => "Other",
    };

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static FrozenSet<string> Set(FrozenSet<string> some, string others) => some.Concat(others.Split(' ')).ToFrozenSet(StringComparer.Ordinal);
}
