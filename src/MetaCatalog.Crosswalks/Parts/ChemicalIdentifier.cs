using System.Text.RegularExpressions;

namespace MetaCatalog.Crosswalks.Parts;

/// <summary>InChI and InChIKey, the IUPAC's identifiers of substances.</summary>
internal static partial class ChemicalIdentifier
{
    /// <summary>The standard or non-standard InChI that the text is, trimmed; null when it is none.</summary>
    public static string? InChI(string? text) => text?.Trim() is { } trimmed && Identifier().IsMatch(trimmed) ? trimmed : null;

    /// <summary>
    /// The InChIKey that the text is, in capitals: 14 letters, 8 letters with the flag S or N and a version letter, 1 letter. Null when
    /// it is none.
    /// </summary>
    public static string? InChIKey(string? text)
    {
        var trimmed = text?.Trim().ToUpperInvariant();
        trimmed = trimmed?.StartsWith("INCHIKEY=", StringComparison.Ordinal) == true ? trimmed[9..] : trimmed;
        return trimmed is not null && Key().IsMatch(trimmed) ? trimmed : null;
    }

    [GeneratedRegex("^InChI=1S?/[A-Za-z0-9.]+(/[^\\s/]+)*$")]
    private static partial Regex Identifier();

    [GeneratedRegex("^[A-Z]{14}-[A-Z]{8}[SN][A-Z]-[A-Z]$")]
    private static partial Regex Key();
}
