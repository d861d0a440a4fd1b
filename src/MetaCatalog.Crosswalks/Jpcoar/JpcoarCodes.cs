using MetaCatalog.Catalog.Access;

namespace MetaCatalog.Crosswalks.Jpcoar;

/// <summary>The controlled vocabularies of JPCOAR 2.0 that a dataset record meets.</summary>
internal static class JpcoarCodes
{
    private const string AccessRights = "http://purl.org/coar/access_right/";
    private const string ResourceTypes = "http://purl.org/coar/resource_type/";

    private static readonly Dictionary<string, string> TypeLabels = new(StringComparer.Ordinal)
    {
        ["c_ddb1"] = "dataset",
        ["ACF7-8YT9"] = "aggregated data",
        ["c_cb28"] = "clinical trial data",
        ["FXF3-D3G7"] = "compiled data",
        ["AM6W-6QAW"] = "encoded data",
        ["63NG-B465"] = "experimental data",
        ["A8F1-NPV9"] = "genomic data",
        ["2H0M-X761"] = "geospatial data",
        ["H41Y-FW7B"] = "laboratory notebook",
        ["DD58-GFSX"] = "measurement and test data",
        ["FF4C-28RK"] = "observational data",
        ["CQMR-7K63"] = "recorded data",
        ["W2XT-7017"] = "simulation data",
        ["NHD0-W6SY"] = "survey data",
        ["c_5ce6"] = "software",
        ["QH80-2R4E"] = "source code",
        ["c_393c"] = "workflow",
        ["c_c513"] = "image",
        ["c_1843"] = "other",
    };

    private static readonly HashSet<string> ContributorTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        "ContactPerson", "DataCollector", "DataCurator", "DataManager", "Distributor", "Editor", "HostingInstitution", "Producer",
        "ProjectLeader", "ProjectManager", "ProjectMember", "RelatedPerson", "Researcher", "ResearchGroup", "Sponsor", "Supervisor",
        "WorkPackageLeader", "Other",
    };

    /// <summary>The COAR access right of a level that may be seen at all: label and IRI.</summary>
    public static (string Label, string Iri) AccessRight(AccessLevel level) => level switch
    {
        AccessLevel.Open => ("open access", AccessRights + "c_abf2"),
        AccessLevel.Embargoed => ("embargoed access", AccessRights + "c_f1cf"),
        AccessLevel.MetadataOnly => ("metadata only access", AccessRights + "c_14cb"),
        AccessLevel.Registered or AccessLevel.Restricted or AccessLevel.Controlled => ("restricted access", AccessRights + "c_16ec"),
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "A hidden record is never exported."),
    };

    /// <summary>The label and IRI of a COAR resource type that JPCOAR 2.0 lists; null for any other IRI.</summary>
    public static (string Label, string Iri)? ResourceType(string iri) =>
        iri.StartsWith(ResourceTypes, StringComparison.Ordinal) && TypeLabels.TryGetValue(iri[ResourceTypes.Length..], out var label)
            ? (label, iri)
            : null;

    /// <summary>The resource type of a dataset that states none.</summary>
    public static (string Label, string Iri) Dataset => (TypeLabels["c_ddb1"], ResourceTypes + "c_ddb1");

    /// <summary>The contributor type with the name in its exact spelling, or <c>Other</c>.</summary>
    public static string ContributorType(string role) => ContributorTypes.TryGetValue(role.Replace("-", "", StringComparison.Ordinal), out var type) ? type : "Other";
}
