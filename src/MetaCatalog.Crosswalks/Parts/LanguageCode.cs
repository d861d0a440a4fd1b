using System.Globalization;

namespace MetaCatalog.Crosswalks.Parts;

/// <summary>Codes of languages: ISO 639-1 and 639-3, and the addresses that name them.</summary>
internal static class LanguageCode
{
    /// <summary>The ISO 639-3 code for a tag (<c>ja</c>), a code (<c>jpn</c>) or an address that ends in one; null when it is none.</summary>
    public static string? ToIso6393(string? language)
    {
        if (language is null)
        {
            return null;
        }

        var code = language[(language.LastIndexOf('/') + 1)..].Split('-', 2)[0].ToLowerInvariant();
        return code.Length switch
        {
            3 when code.All(char.IsAsciiLetterLower) => code,
            2 => ThreeLetters(code),
            _ => null,
        };
    }

    /// <summary>The shortest tag (BCP 47) for the language: two letters where there are two, such as <c>ja</c> for <c>jpn</c>.</summary>
    public static string? ToTag(string? language) => ToIso6393(language) is { } three ? TwoLetters.GetValueOrDefault(three, three) : null;

    private static readonly Dictionary<string, string> TwoLetters = CultureInfo.GetCultures(CultureTypes.NeutralCultures)
        .Where(static culture => culture.TwoLetterISOLanguageName.Length == 2 && culture.ThreeLetterISOLanguageName.Length == 3)
        .DistinctBy(static culture => culture.ThreeLetterISOLanguageName)
        .ToDictionary(static culture => culture.ThreeLetterISOLanguageName, static culture => culture.TwoLetterISOLanguageName, StringComparer.Ordinal);

    private static string? ThreeLetters(string code)
    {
        try
        {
            var three = CultureInfo.GetCultureInfo(code, predefinedOnly: false).ThreeLetterISOLanguageName;
            return three.Length == 3 && three != "ivl" ? three : null;
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
