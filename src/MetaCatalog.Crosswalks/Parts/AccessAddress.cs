using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Crosswalks.Parts;

/// <summary>Addresses that state who may have the data, in the vocabularies in use.</summary>
internal static class AccessAddress
{
    /// <summary>COAR's access rights begin with it.</summary>
    public const string Coar = "http://purl.org/coar/access_right/";

    private static readonly string[] Lists = [Coar, Codes.AccessLevel, "info:eu-repo/semantics/", "http://publications.europa.eu/resource/authority/access-right/", "http://purl.org/eprint/accessRights/"];

    private static readonly (string Label, string Iri)[] Rights =
    [
        ("open access", Coar + "c_abf2"),
        ("restricted access", Coar + "c_16ec"),
        ("embargoed access", Coar + "c_f1cf"),
        ("metadata only access", Coar + "c_14cb"),
    ];

    /// <summary>Whether the address is an access right of a vocabulary in use.</summary>
    public static bool IsAccessRight(string address) =>
        Array.Exists(Lists, list => address.StartsWith(list, StringComparison.OrdinalIgnoreCase)) && address.Contains("ccess", StringComparison.Ordinal);

    /// <summary>The access right of COAR with the label, or null.</summary>
    public static string? Named(string? label) => Array.Find(Rights, right => right.Label.Equals(label?.Trim(), StringComparison.OrdinalIgnoreCase)).Iri;

    /// <summary>Whether the address, of a vocabulary other than COAR's and ours, states the level.</summary>
    public static bool Says(string address, AccessLevel level) => address[(address.LastIndexOfAny(['/', '#']) + 1)..] switch
    {
        "openAccess" or "OpenAccess" or "PUBLIC" => level == AccessLevel.Open,
        "embargoedAccess" => level == AccessLevel.Embargoed,
        "closedAccess" or "ClosedAccess" or "NON_PUBLIC" => level == AccessLevel.MetadataOnly,
        "restrictedAccess" or "RestrictedAccess" or "RESTRICTED" => level is AccessLevel.Registered or AccessLevel.Restricted or AccessLevel.Controlled,
        _ => false,
    };

    /// <summary>The access right of COAR for a level that may be seen at all: label and IRI.</summary>
    public static (string Label, string Iri) Of(AccessLevel level) => level switch
    {
        AccessLevel.Open => Rights[0],
        AccessLevel.Embargoed => Rights[2],
        AccessLevel.MetadataOnly => Rights[3],
        AccessLevel.Registered or AccessLevel.Restricted or AccessLevel.Controlled => Rights[1],
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "A hidden record is never exported."),
    };
}
