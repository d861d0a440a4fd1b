namespace MetaCatalog.Crosswalks.Parts;

/// <summary>A resource type: COAR's concept, the words JPCOAR uses for it, and DataCite's general type.</summary>
/// <param name="Code">The end of COAR's IRI (Resource Types 3.2).</param>
/// <param name="Label">The label in JPCOAR 2.1.</param>
/// <param name="General">The general type of DataCite that stands nearest.</param>
/// <param name="Since">The version of JPCOAR that has the label: 10, 20 or 21.</param>
/// <param name="Before">The label that JPCOAR 1.0 has for it.</param>
internal sealed record ResourceType(string Code, string Label, string General, int Since = 10, string? Before = null)
{
    private const string List = "http://purl.org/coar/resource_type/";

    /// <summary>Every type that JPCOAR lists; where a concept has several labels the usual one comes first.</summary>
    public static IReadOnlyList<ResourceType> All { get; } = [.. ResourceTypeList.Data, .. ResourceTypeList.Texts, .. ResourceTypeList.Others];

    private static readonly Dictionary<string, ResourceType> ByLabel = All.DistinctBy(static type => type.Label).ToDictionary(static type => type.Label, StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, ResourceType> ByAddress = All.DistinctBy(static type => type.Code).ToDictionary(static type => List + type.Code, StringComparer.Ordinal);

    private static readonly Dictionary<string, ResourceType> ByGeneral = All.DistinctBy(static type => type.General).ToDictionary(static type => type.General, StringComparer.Ordinal);

    /// <summary>COAR's IRI.</summary>
    public string Address => List + Code;

    /// <summary>A dataset: the type of a record that states none.</summary>
    public static ResourceType Dataset => ByLabel["dataset"];

    /// <summary>The type with the label, as any version of JPCOAR writes it; null when there is none.</summary>
    public static ResourceType? Named(string? label) =>
        label is null ? null
        : ByLabel.GetValueOrDefault(label.Trim()) ?? (Renamed.GetValueOrDefault(label.Trim().ToLowerInvariant()) is { } later ? ByLabel[later] : null);

    /// <summary>The type that a label of JPCOAR 1.0 stands for; null when version 1.0 does not list it.</summary>
    public static ResourceType? InFirst(string label) => Named(label) is { } type && (type.Since == 10 || type.Before == label) ? type : null;

    /// <summary>The type that COAR's IRI stands for; null for any other IRI.</summary>
    public static ResourceType? At(string? iri) => iri is null ? null : ByAddress.GetValueOrDefault(Secure(iri));

    /// <summary>The type that stands for a general type of DataCite and leads back to it; null when there is none.</summary>
    public static ResourceType? OfGeneral(string general) => ByGeneral.GetValueOrDefault(general);

    /// <summary>The label that a version of JPCOAR (10, 20, 21) has for the type; that of a wider type where it has none.</summary>
    public string LabelIn(int version) => Since <= version && (version > 10 || Before is null) ? Label : version == 10 ? Before ?? Wider(10) : Wider(version);

    private string Wider(int version) => General == "Dataset" ? "dataset" : General == "Software" ? "software" : version >= 20 && Since > version && Code == "43KC-T6DC" ? "article" : "other";

    private static readonly Dictionary<string, string> Renamed = new(StringComparer.Ordinal)
    {
        ["periodical"] = "journal",
        ["conference object"] = "conference output",
        ["interview"] = "other",
        ["internal report"] = "other",
        ["report part"] = "other",
    };

    private static string Secure(string iri) => iri.StartsWith("https://", StringComparison.Ordinal) ? "http://" + iri[8..] : iri;
}
