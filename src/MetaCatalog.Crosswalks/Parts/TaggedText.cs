using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Iris;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.Parts;

/// <summary>Texts of foreign documents as literals.</summary>
internal static class TaggedText
{
    /// <summary>The text, trimmed, with its language; null when it is blank. A tag that is no language tag is left out and told as a loss.</summary>
    public static Literal? Of(RecordBuilder builder, string? text, string? language)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (language is null || LanguageTags.IsWellFormed(language))
        {
            return language is null ? new Literal(text.Trim()) : new Literal(text.Trim(), language);
        }

        builder.Lose(LossKind.Changed, $"\"{language}\"", "This is not a language tag (BCP 47); the text is kept without one.");
        return new Literal(text.Trim());
    }
}
