using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.CommonItems;

/// <summary>A text in Japanese, in English, or in both.</summary>
internal readonly record struct Words(string? Japanese, string? English)
{
    public bool IsEmpty => Japanese is null && English is null;

    /// <summary>The text in one language; null stays null.</summary>
    public static Words In(bool japanese, string? text) => japanese ? new Words(text, null) : new Words(null, text);

    /// <summary>The texts of a record in its two languages; one without a language goes by its script, one in a third language is left.</summary>
    public static Words Of(IEnumerable<Literal> texts)
    {
        string? japanese = null, english = null;
        foreach (var text in texts)
        {
            var language = Parts.LanguageTag.Of(text) ?? (text.LexicalForm.Any(static c => c > '\u2FFF') ? "ja" : "en");
            japanese ??= language == "ja" ? text.LexicalForm : null;
            english ??= language == "en" ? text.LexicalForm : null;
        }

        return new Words(japanese, english);
    }

    /// <summary>The text in the language, or in the other one when there is none.</summary>
    public string? Choose(bool japanese) => japanese ? Japanese ?? English : English ?? Japanese;

    /// <summary>The texts as literals with their languages.</summary>
    public IReadOnlyList<Literal> ToLiterals() =>
        [.. Japanese is { } ja ? [new Literal(ja, "ja")] : Array.Empty<Literal>(), .. English is { } en ? [new Literal(en, "en")] : Array.Empty<Literal>()];
}
