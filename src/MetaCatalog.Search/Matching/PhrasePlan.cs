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
    private readonly float boost;
    private readonly float idf;

    public PhrasePlan(PlanContext context, char space, IReadOnlyList<(string Term, int Offset)> terms, int slop, uint fields, float boost)
    {
        this.terms = [.. terms.Select(term => (PlanContext.Utf8(space, term.Term), term.Offset))];
        this.boost = boost;
        idf = PhraseIdf.Of(terms, [.. this.terms.Select(term => context.Bm25.Idf(context.DocumentFrequency(term.Utf8)))]);
        phrase = new PhraseTerms(context.Bm25, boost * idf, slop, fields, context.FieldWeights);
        plain = terms;
        text = string.Join(' ', terms.Select(static term => term.Term));
    }

    private PhrasePlan(PhrasePlan other, float idf)
    {
        (terms, plain, text, boost, this.idf) = (other.terms, other.plain, other.text, other.boost, idf);
        phrase = other.phrase with { Weight = boost * idf };
    }

    public override float? Idf => idf;

    public override Plan WithIdf(float idf) => new PhrasePlan(this, idf);

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

    public override Explanation? Explain(LiveSegment segment, int document)
    {
        if (Bind(segment) is not { } matcher || matcher.Advance(document) != document)
        {
            return null;
        }

        var score = matcher.Score();
        return new Explanation(ToString(), score,
        [
            new("idf: of the rarest pair of a CJK run, summed over words", idf, []),
            new("weighted frequency, saturated", score / (boost * idf), []),
            new("boost", boost, []),
        ]);
    }

    public override string ToString() => $"phrase '{text}'";
}
