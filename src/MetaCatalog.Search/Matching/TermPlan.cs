using System.Globalization;
using MetaCatalog.Search.Highlighting;
using MetaCatalog.Search.Segments;

namespace MetaCatalog.Search.Matching;

/// <summary>A term in some text fields.</summary>
internal sealed class TermPlan : Plan
{
    private readonly PlanContext context;
    private readonly string term;
    private readonly byte[] utf8;
    private readonly uint fields;
    private readonly float boost;
    private readonly long documentFrequency;
    private readonly float idf;

    public TermPlan(PlanContext context, char space, string term, uint fields, float boost)
    {
        this.context = context;
        this.term = term;
        this.fields = fields;
        this.boost = boost;
        utf8 = PlanContext.Utf8(space, term);
        documentFrequency = context.DocumentFrequency(utf8);
        idf = context.Bm25.Idf(documentFrequency);
        CoversAll = (context.Schema.TextMask(space == Analysis.TermSpace.Readings ? TextRole.Reading : TextRole.Words) & ~fields) == 0;
    }

    private TermPlan(TermPlan other, float idf)
    {
        (context, term, fields, boost, utf8, documentFrequency) = (other.context, other.term, other.fields, other.boost, other.utf8, other.documentFrequency);
        (CoversAll, this.idf) = (other.CoversAll, idf);
    }

    public override float? Idf => idf;

    private bool CoversAll { get; }

    public override Plan WithIdf(float idf) => new TermPlan(this, idf);

    public override Matcher? Bind(LiveSegment segment)
    {
        if (!segment.Segment.Terms.TryFind(utf8, out var entry))
        {
            return null;
        }

        return CoversAll
            ? new TermMatcher(segment.Segment, entry, context.Bm25, boost * idf)
            : new FieldTermMatcher(segment.Segment, entry, context.Bm25, boost * idf, fields, context.FieldWeights);
    }

    public override void AddMarks(List<MarkRule> rules) => rules.Add(new MarkRule([(term, 0)]));

    public override Explanation? Explain(LiveSegment segment, int document)
    {
        if (Bind(segment) is not { } matcher || matcher.Advance(document) != document)
        {
            return null;
        }

        var score = matcher.Score();
        var length = Lengths.Decode(segment.Segment.LengthCodes.Span[document]);
        return new Explanation(ToString(), score,
        [
            new($"idf: in {documentFrequency} of {context.Bm25.DocumentCount} documents", idf, []),
            new(string.Create(CultureInfo.InvariantCulture, $"weighted frequency, saturated; length {length}, average {context.Bm25.AverageLength:F1}"), score / (boost * idf), []),
            new("boost", boost, []),
        ]);
    }

    public override string ToString() => $"term '{term}'";
}
