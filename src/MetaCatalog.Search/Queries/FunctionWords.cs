using System.Collections.Frozen;

namespace MetaCatalog.Search.Queries;

/// <summary>Words that hold a sentence together and say nothing of what it is about.</summary>
internal static class FunctionWords
{
    private static readonly FrozenSet<string> English = ((string[])
    [
        "a", "about", "an", "and", "are", "as", "at", "be", "beneath", "between", "by", "during", "for", "from", "has", "have", "how", "in", "into", "is", "it",
        "its", "of", "on", "or", "over", "than", "that", "the", "their", "these", "this", "to", "under", "using", "was", "were", "what", "when", "where",
        "which", "with", "within",
    ]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Particles = ((string[])
    [
        "の", "を", "に", "は", "が", "と", "で", "や", "へ", "も", "から", "まで", "での", "への", "との", "からの", "における", "において", "に関する", "による", "によって",
        "についての", "について", "のための", "ための", "した", "された", "している", "する", "な", "および", "ならびに", "または", "を用いた", "を使った", "における",
    ]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<char> Endings = "のをにはがとでへもや".ToFrozenSet();

    public static bool IsEnglish(string word) => English.Contains(word);

    /// <summary>Whether a stretch of hiragana between two words only joins them.</summary>
    public static bool IsParticle(string hiragana) => Particles.Contains(hiragana);

    /// <summary>Whether a stretch of hiragana is a word with such a particle of one character behind it.</summary>
    public static bool EndsInParticle(string hiragana) => hiragana.Length > 2 && Endings.Contains(hiragana[^1]);
}
