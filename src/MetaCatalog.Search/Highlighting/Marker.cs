using MetaCatalog.Search.Analysis;

namespace MetaCatalog.Search.Highlighting;

/// <summary>Finds in a text what the rules of a query mark, with the analyzer that indexed it.</summary>
internal sealed class Marker(IReadOnlyList<MarkRule> rules, Analyzer analyzer) : ITokenSink
{
    private readonly List<(string Term, int Position, TextRange Source)> tokens = [];

    bool ITokenSink.WantsSurfaces => false;

    /// <summary>The ranges marked, in order, apart from each other, each with the number of its rule.</summary>
    public List<(TextRange Range, int Rule)> Marks(string text)
    {
        tokens.Clear();
        analyzer.Analyze(text, TextRole.Words, 0, this);
        var byTerm = tokens.ToLookup(static token => token.Term, StringComparer.Ordinal);
        var marks = new List<(TextRange Range, int Rule)>();
        for (var rule = 0; rule < rules.Count; rule++)
        {
            marks.AddRange(Apply(rules[rule], byTerm).Select(range => (range, rule)));
        }

        return Merged(marks);
    }

    void ITokenSink.BeginUnit()
    {
    }

    void ITokenSink.Add(TokenKind kind, ReadOnlySpan<char> term, int position, TextRange source) =>
        tokens.Add((term.ToString(), position, source));

    private IEnumerable<TextRange> Apply(MarkRule rule, ILookup<string, (string Term, int Position, TextRange Source)> byTerm)
    {
        if (rule.Accepts is { } accepts)
        {
            return tokens.Where(token => accepts(token.Term)).Select(static token => token.Source);
        }

        var firstOffset = rule.Terms[0].Offset;
        return byTerm[rule.Terms[0].Term].SelectMany(first =>
        {
            var ranges = rule.Terms.Select(term => byTerm[term.Term].FirstOrDefault(token => token.Position - term.Offset == first.Position - firstOffset).Source).ToList();
            return ranges.TrueForAll(static range => range.Length > 0) ? ranges : [];
        });
    }

    private static List<(TextRange Range, int Rule)> Merged(List<(TextRange Range, int Rule)> marks)
    {
        var merged = new List<(TextRange Range, int Rule)>();
        foreach (var (range, rule) in marks.OrderBy(static mark => mark.Range.Start).ThenByDescending(static mark => mark.Range.Length))
        {
            if (merged.Count > 0 && range.Start <= merged[^1].Range.Start + merged[^1].Range.Length - (rule == merged[^1].Rule ? 0 : 1))
            {
                var (last, lastRule) = merged[^1];
                merged[^1] = (new TextRange(last.Start, Math.Max(last.Start + last.Length, range.Start + range.Length) - last.Start), lastRule);
            }
            else
            {
                merged.Add((range, rule));
            }
        }

        return merged;
    }
}
