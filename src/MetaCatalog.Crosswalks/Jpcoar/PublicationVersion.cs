namespace MetaCatalog.Crosswalks.Jpcoar;

/// <summary>How far a text is from publication. Facts: COAR Version Types 1.1.</summary>
internal sealed record PublicationVersion(string Label, string Code)
{
    private const string List = "http://purl.org/coar/version/";

    private static readonly PublicationVersion[] All =
    [
        new("AO", "c_b1a7d7d4d402bcce"),
        new("SMUR", "c_71e4c1898caa6e32"),
        new("AM", "c_ab4af688f83e57aa"),
        new("P", "c_fa2ee174bc00049f"),
        new("VoR", "c_970fb48d4fbd8a85"),
        new("CVoR", "c_e19f295774971610"),
        new("EVoR", "c_dc82b40f9837b551"),
        new("NA", "c_be7fb7dd8ff6fe43"),
    ];

    public string Address => List + Code;

    public static PublicationVersion? At(string? address) => Array.Find(All, version => version.Address == address);

    public static PublicationVersion? Named(string? label) => Array.Find(All, version => version.Label == label);
}
