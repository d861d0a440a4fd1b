using System.Text;
using MetaCatalog.Search.Analysis;
using MetaCatalog.Search.Filters;
using MetaCatalog.Search.Segments;

namespace MetaCatalog.Search.Suggesting;

/// <summary>Completes what is being typed from the words of suggesting text fields and the values of completing keyword fields. Only what
/// occurs in a visible document is offered, with how many there are of them.</summary>
internal sealed class Completer(IndexSchema schema, IReadOnlyList<LiveSegment> segments, IReadOnlyList<Filter> scope)
{
    /// <summary>So many terms are looked at in each segment, in their order: a single letter need not be complete to be useful.</summary>
    private const int MaxTerms = 20_000;

    private readonly FilterTest?[] tests = [.. segments.Select(segment => scope.Count == 0 ? null : FilterTest.For(new Filter.Every(scope), segment.Segment, schema))];

    public IReadOnlyList<Completion> Complete(string typed, int top)
    {
        var text = Folding.Fold(typed).TrimStart();
        var word = text[(text.LastIndexOf(' ') + 1)..];
        var best = new List<Completion>();
        if (word.Length > 0)
        {
            best.AddRange(Best(TermSpace.Surfaces + word, top, static term => (term[1..], null)));
        }

        for (var column = 0; text.Length > 0 && column < schema.Columns.Length; column++)
        {
            if (schema.Columns[column] is KeywordField { Completes: true } field)
            {
                best.AddRange(Best(CompletedValue.Prefix(column, text), top, term => (CompletedValue.Original(term), field.Name)));
            }
        }

        return [.. best.OrderByDescending(static completion => completion.Count).ThenBy(static completion => completion.Text, Utf8Order.Instance).Take(top)];
    }

    /// <summary>The terms with the prefix that are in most documents. They are counted in order of how many there can be at most, until
    /// no other can be among the best.</summary>
    private List<Completion> Best(string prefix, int top, Func<string, (string Text, string? Field)> read)
    {
        var best = new List<Completion>();
        foreach (var (term, places) in Candidates(prefix).OrderByDescending(static candidate => candidate.Value.Sum(static place => place.Entry.DocumentFrequency)))
        {
            if (best.Count >= top && places.Sum(static place => place.Entry.DocumentFrequency) < best[top - 1].Count)
            {
                break;
            }

            if (places.Sum(place => Count(place.Segment, place.Entry)) is > 0 and var count)
            {
                var (text, field) = read(term);
                best.Add(new Completion(text, field, count));
                best.Sort(static (a, b) => b.Count.CompareTo(a.Count));
            }
        }

        return best;
    }

    private Dictionary<string, List<(int Segment, TermEntry Entry)>> Candidates(string prefix)
    {
        var candidates = new Dictionary<string, List<(int, TermEntry)>>(StringComparer.Ordinal);
        var utf8 = Encoding.UTF8.GetBytes(prefix);
        for (var i = 0; i < segments.Count; i++)
        {
            var cursor = segments[i].Segment.Terms.Seek(utf8);
            for (var seen = 0; seen < MaxTerms && cursor.Next() && cursor.Term.StartsWith(utf8); seen++)
            {
                var term = Encoding.UTF8.GetString(cursor.Term);
                if (!candidates.TryGetValue(term, out var places))
                {
                    candidates.Add(term, places = []);
                }

                places.Add((i, cursor.Entry));
            }
        }

        return candidates;
    }

    private int Count(int number, in TermEntry entry)
    {
        var segment = segments[number];
        if (tests[number] is not { } test)
        {
            return segment.LiveFrequency(entry);
        }

        var count = 0;
        var cursor = new PostingCursor(segment.Segment, entry);
        for (var document = cursor.Next(); document != PostingCursor.End; document = cursor.Next())
        {
            count += !segment.IsDeleted(document) && test.Passes(document) ? 1 : 0;
        }

        return count;
    }
}
