using System.Text;
using MetaCatalog.Search.Analysis;
using MetaCatalog.Search.Matching;
using MetaCatalog.Search.Segments;

namespace MetaCatalog.Search.Suggesting;

/// <summary>Finds for each word of a query that occurs nowhere the nearest that does: fewest edits, then most documents.</summary>
/// <param name="context">The index.</param>
/// <param name="occurs">Whether a word finds anything, in whatever way: as a word, by its reading, by a synonym.</param>
internal sealed class SpellingCorrector(PlanContext context, Func<string, bool> occurs)
{
    private const int LeastLength = 4;
    private const int LengthForTwoEdits = 6;
    private const int MaxWords = 8;

    /// <summary>The text with corrected words, or null when there is nothing to correct.</summary>
    public string? Correct(string text)
    {
        var corrected = new StringBuilder(text);
        foreach (var (start, length) in Words(text).Take(MaxWords).Reverse())
        {
            if (Better(text.Substring(start, length)) is { } better)
            {
                corrected.Remove(start, length).Insert(start, better);
            }
        }

        return corrected.Length == text.Length && corrected.Equals(text) ? null : corrected.ToString();
    }

    /// <summary>Latin words and stretches of katakana are misspelt; kanji are mistaken in other ways.</summary>
    private static IEnumerable<(int Start, int Length)> Words(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var from = i;
            var kind = Kind(text[i]);
            while (i < text.Length && Kind(text[i]) == kind)
            {
                i++;
            }

            if (kind != 0 && i - from >= LeastLength && !IsPartOfIdentifier(text, from, i))
            {
                yield return (from, i - from);
            }
        }
    }

    private static bool IsPartOfIdentifier(string text, int start, int end) =>
        (start > 0 && char.IsAsciiLetterOrDigit(text[start - 1])) || (end < text.Length && char.IsAsciiLetterOrDigit(text[end]));

    private static int Kind(char c) => char.IsAsciiLetter(c) ? 1 : CharClass.IsCjk(c) && CharClass.Script(c) == 1 ? 2 : 0;

    private string? Better(string written) => occurs(written) ? null : Nearest(Folding.Fold(written));

    private string? Nearest(string word)
    {
        var found = new Dictionary<string, (int Distance, long Count)>(StringComparer.Ordinal);
        var pattern = new FuzzyPattern(TermSpace.Surfaces, word, word.Length < LengthForTwoEdits ? 1 : 2);
        foreach (var segment in context.Segments)
        {
            pattern.Visit(segment.Segment.Terms, (term, entry, distance) => Add(term, segment, entry, distance));
        }

        return found.Where(static candidate => candidate.Value.Count > 0)
            .OrderBy(static candidate => candidate.Value.Distance).ThenByDescending(static candidate => candidate.Value.Count)
            .ThenBy(static candidate => candidate.Key, Utf8Order.Instance).Select(static candidate => candidate.Key).FirstOrDefault();

        void Add(string term, LiveSegment segment, in TermEntry entry, int distance) =>
            found[term] = (distance, found.GetValueOrDefault(term).Count + segment.LiveFrequency(entry));
    }
}
