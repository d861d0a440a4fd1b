using System.Text;
using MetaCatalog.Search.Analysis;
using MetaCatalog.Search.Matching;
using MetaCatalog.Search.Segments;

namespace MetaCatalog.Search.Suggesting;

/// <summary>Finds for each word of a query that occurs nowhere the nearest that does: fewest edits, then most documents.</summary>
internal sealed class SpellingCorrector(PlanContext context, Analyzer analyzer)
{
    private const int LeastLength = 4;
    private const int LengthForTwoEdits = 6;
    private const int MaxWords = 8;

    /// <summary>The text with corrected words, or null when there is nothing to correct.</summary>
    public string? Correct(string text)
    {
        var corrected = new StringBuilder(text);
        foreach (var unit in QueryUnits.Of(text, TextRole.Words, analyzer).Take(MaxWords).Reverse())
        {
            if (Better(unit, text) is { } better)
            {
                corrected.Remove(unit.Source.Start, unit.Source.Length).Insert(unit.Source.Start, better);
            }
        }

        return corrected.Length == text.Length && corrected.Equals(text) ? null : corrected.ToString();
    }

    private string? Better(QueryUnit unit, string text)
    {
        var word = Folding.Fold(text.Substring(unit.Source.Start, unit.Source.Length));
        return word.Length >= LeastLength && IsWord(word) && Occurs(unit) == 0 ? Nearest(word) : null;
    }

    /// <summary>Latin words and katakana words are misspelt; kanji are mistaken in other ways.</summary>
    private static bool IsWord(string word) => word.All(char.IsAsciiLetter) || word.All(static c => CharClass.IsCjk(c) && CharClass.Script(c) == 1);

    private long Occurs(QueryUnit unit) => unit.Terms.Count == 0
        ? 1
        : unit.Terms.Min(term => context.DocumentFrequency(PlanContext.Utf8(TermSpace.Words, term.Term)));

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
