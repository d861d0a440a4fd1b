using MetaCatalog.Search.Highlighting;
using MetaCatalog.Search.Segments;

namespace MetaCatalog.Search.Matching;

/// <summary>Terms one after the other in one of some text fields.</summary>
internal sealed class PhrasePlan : Plan
{
    private readonly PhraseTerms phrase;
    private readonly (byte[] Utf8, int Offset)[] terms;
    private readonly IReadOnlyList<(string Term, int Offset)> plain;
    private readonly string text;

    public PhrasePlan(PlanContext context, char space, IReadOnlyList<(string Term, int Offset)> terms, int slop, uint fields, float boost)
    {
        this.terms = [.. terms.Select(term => (PlanContext.Utf8(space, term.Term), term.Offset))];
        var idf = this.terms.Sum(term => context.Bm25.Idf(context.DocumentFrequency(term.Utf8)));
        phrase = new PhraseTerms(context.Bm25, boost * idf, slop, fields, context.FieldWeights);
        plain = terms;
        text = string.Join(' ', terms.Select(static term => term.Term));
    }

    public override Matcher? Bind(LiveSegment segment)
    {
        var entries = new List<(TermEntry, int)>(terms.Length);
        foreach (var (utf8, offset) in terms)
        {
            if (!segment.Segment.Terms.TryFind(utf8, out var entry))
            {
                return null;
            }

            entries.Add((entry, offset));
        }

        return new PhraseMatcher(segment.Segment, entries, phrase);
    }

    public override void AddMarks(List<MarkRule> rules)
    {
        if (phrase.Slop == 0)
        {
            rules.Add(new MarkRule(plain));
            return;
        }

        rules.AddRange(plain.Select(static term => new MarkRule([(term.Term, 0)])));
    }

    public override string ToString() => $"phrase '{text}'";
}
