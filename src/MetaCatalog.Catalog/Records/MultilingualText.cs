using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Records;

/// <summary>The same text in several languages, as language-tagged literals. Immutable and thread safe.</summary>
/// <param name="Values">The literals in the order of the graph; may be empty.</param>
public sealed record MultilingualText(IReadOnlyList<Literal> Values)
{
    /// <summary>No text.</summary>
    public static readonly MultilingualText None = new([]);

    /// <summary>Whether there is no text at all.</summary>
    public bool IsEmpty => Values.Count == 0;

    /// <summary>The text that a reader of the language is served best with, or null when there is none.</summary>
    /// <remarks>
    /// In this order: the very tag; the same language in its usual script; text without a tag; English; Japanese; whatever
    /// there is. A transliteration (<c>ja-Kana</c>, <c>ja-Latn</c>) is taken for another language only when nothing else is left.
    /// </remarks>
    /// <param name="language">A BCP 47 tag, such as <c>ja</c> or <c>en-GB</c>.</param>
    public Literal? LiteralIn(string language)
    {
        Literal? best = null;
        var bestRank = int.MaxValue;
        foreach (var value in Values)
        {
            var rank = Rank(value.Language, language);
            if (rank < bestRank)
            {
                (best, bestRank) = (value, rank);
            }
        }

        return best;
    }

    /// <summary>The text of <see cref="LiteralIn"/>.</summary>
    public string? In(string language) => LiteralIn(language)?.LexicalForm;

    /// <summary>Whether there is text in the language itself, transliterations apart.</summary>
    public bool IsIn(string language) =>
        Values.Any(value => value.Language is { } tag && SameLanguage(tag, language) && !IsTransliteration(tag));

    private static int Rank(string? tag, string wanted) => tag switch
    {
        null => 3,
        _ when tag.Equals(wanted, StringComparison.OrdinalIgnoreCase) => 0,
        _ when IsTransliteration(tag) => SameLanguage(tag, wanted) ? 2 : 7,
        _ when SameLanguage(tag, wanted) => 1,
        _ when SameLanguage(tag, "en") => 4,
        _ when SameLanguage(tag, "ja") => 5,
        _ => 6,
    };

    private static bool SameLanguage(string tag, string other) => Primary(tag).Equals(Primary(other), StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> Primary(string tag)
    {
        var end = tag.IndexOf('-', StringComparison.Ordinal);
        return end < 0 ? tag : tag.AsSpan(0, end);
    }

    private static bool IsTransliteration(string tag) =>
        tag.Contains("-Latn", StringComparison.OrdinalIgnoreCase)
        || tag.Contains("-Kana", StringComparison.OrdinalIgnoreCase)
        || tag.Contains("-Hira", StringComparison.OrdinalIgnoreCase);
}
