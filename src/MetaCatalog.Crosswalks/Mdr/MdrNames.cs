using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.Mdr;

/// <summary>The words of MDR's lists and what they are elsewhere.</summary>
internal static class MdrNames
{
    /// <summary>The scheme of the identifier that MDR gives an entry.</summary>
    public const string OwnScheme = "MDR";

    /// <summary>What is written where MDR demands a value and the record has none.</summary>
    public const string Unknown = "unknown";

    /// <summary>COAR's resource types begin with it.</summary>
    public const string Coar = "http://purl.org/coar/resource_type/";

    /// <summary>COAR's code of experimental data.</summary>
    public const string Experimental = "63NG-B465";

    /// <summary>The name of the file that is a picture of the data.</summary>
    public static readonly Iri Thumbnail = new(SchemaOrg.Namespace + "thumbnailUrl");

    /// <summary>Kind of resource → the code of COAR's resource type.</summary>
    public static IReadOnlyDictionary<string, string> Types { get; } = new Dictionary<string, string>
    {
        ["dataset"] = "c_ddb1",
        ["article"] = "c_6501",
        ["report"] = "c_93fc",
        ["presentation"] = "c_c94f",
        ["software"] = "c_5ce6",
        ["image"] = "c_c513",
        ["audio"] = "c_18cc",
        ["video"] = "c_12ce",
        ["other"] = "c_1843",
    };

    /// <summary>Type of description → that of DataCite.</summary>
    public static IReadOnlyDictionary<string, string> DescriptionKinds { get; } = new Dictionary<string, string>
    {
        ["abstract"] = "Abstract",
        ["methods"] = "Methods",
        ["series_information"] = "SeriesInformation",
        ["table_of_contents"] = "TableOfContents",
        ["technical_info"] = "TechnicalInfo",
        ["other"] = "Other",
    };

    /// <summary>Relation → that of DataCite.</summary>
    public static IReadOnlyDictionary<string, string> Relations { get; } = new Dictionary<string, string>
    {
        ["same_as"] = "IsIdenticalTo",
        ["is_supplement_to"] = "IsSupplementTo",
        ["is_referenced_by"] = "IsReferencedBy",
        ["is_version_of"] = "IsVersionOf",
        ["has_version"] = "HasVersion",
        ["is_documented_by"] = "IsDocumentedBy",
        ["documents"] = "Documents",
    };

    /// <summary>Part of a person → contributor type of DataCite; authors and contacts are creators.</summary>
    public static IReadOnlyDictionary<string, string> Roles { get; } = new Dictionary<string, string>
    {
        ["editor"] = "Editor",
        ["translator"] = "Translator",
        ["curator"] = "DataCurator",
    };
}
