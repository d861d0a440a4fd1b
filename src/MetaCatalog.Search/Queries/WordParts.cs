using MetaCatalog.Search.Analysis;

namespace MetaCatalog.Search.Queries;

/// <summary>The parts of a word, for when nothing has the whole: a compound of Han characters (<c>電子後方散乱回折</c>) by its pairs, which are
/// mostly its words; a word of letters (<c>tilt</c>) by what begins with it (<c>tiltmeter</c>).</summary>
internal static class WordParts
{
    private const int LeastHan = 3;
    private const int LeastLetters = 4;
    private const float PairsWeight = 0.8f;
    private const float BeginningWeight = 0.5f;

    /// <summary>Any of its parts, for less; the word when it has none.</summary>
    public static Query Of(Query.Term word)
    {
        var text = word.Text;
        return text.Length >= LeastHan && text.All(IsHan) ? Pairs(word)
            : text.Length >= LeastLetters && text.All(char.IsAsciiLetter) ? new Query.Prefix(text, word.Field) { Boost = word.Boost * BeginningWeight }
            : word;
    }

    // All pairs together count as one word: a long compound does not outweigh the rest of what was asked.
    private static Query.Group Pairs(Query.Term word)
    {
        var count = word.Text.Length - 1;
        return Query.Group.AnyOf(Enumerable.Range(0, count).Select(i => word with { Text = word.Text.Substring(i, 2), Boost = word.Boost * PairsWeight / count }));
    }

    private static bool IsHan(char c) => CharClass.IsCjk(c) && CharClass.Script(c) == 0;
}
