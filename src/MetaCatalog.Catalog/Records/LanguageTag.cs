using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Records;

/// <summary>Languages as records name them: tags, ISO 639 codes, or the IRIs of registries.</summary>
internal static class LanguageTag
{
    private static readonly Dictionary<string, string> TwoLetters = new(StringComparer.OrdinalIgnoreCase)
    {
        ["jpn"] = "ja",
        ["eng"] = "en",
        ["zho"] = "zh",
        ["chi"] = "zh",
        ["kor"] = "ko",
        ["deu"] = "de",
        ["ger"] = "de",
        ["fra"] = "fr",
        ["fre"] = "fr",
        ["spa"] = "es",
        ["ita"] = "it",
        ["por"] = "pt",
        ["rus"] = "ru",
        ["nld"] = "nl",
        ["dut"] = "nl",
        ["swe"] = "sv",
        ["dan"] = "da",
        ["nor"] = "no",
        ["fin"] = "fi",
        ["pol"] = "pl",
        ["ces"] = "cs",
        ["cze"] = "cs",
    };

    /// <summary>The BCP 47 tag of a language; null when there is none to read.</summary>
    public static string? Read(Term term)
    {
        var text = Resource.TextOf(term);
        if (text is null)
        {
            return null;
        }

        var code = text[(text.TrimEnd('/').LastIndexOfAny(['/', '#']) + 1)..].TrimEnd('/');
        return TwoLetters.GetValueOrDefault(code) ?? (code.Length <= 3 ? code.ToLowerInvariant() : code);
    }
}
