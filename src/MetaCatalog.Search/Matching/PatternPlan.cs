using System.Globalization;
using MetaCatalog.Search.Highlighting;
using MetaCatalog.Search.Segments;

namespace MetaCatalog.Search.Matching;

/// <summary>Documents with any term that a pattern accepts. The terms count as one word written in several ways: its frequency is the sum of
/// theirs, each by how near it is to what was meant, and it is as rare as the documents that have any of them, counted exactly.</summary>
internal sealed class PatternPlan : Plan
{
    private readonly PlanContext context;
    private readonly TermPattern pattern;
    private readonly float boost;
    private readonly Dictionary<LiveSegment, PatternHits> hits;
    private readonly long documentFrequency;
    private readonly float idf;

    /// <param name="context">The segments and their statistics.</param>
    /// <param name="pattern">Which terms are meant.</param>
    /// <param name="fields">The text fields they may stand in.</param>
    /// <param name="coversAll">Whether these are all that can have such terms.</param>
    /// <param name="boost">A factor of the score.</param>
    public PatternPlan(PlanContext context, TermPattern pattern, uint fields, bool coversAll, float boost)
    {
        (this.context, this.pattern, this.boost) = (context, pattern, boost);
        hits = context.Segments.ToDictionary(static segment => segment, segment => new PatternHits(segment, pattern, coversAll ? uint.MaxValue : fields, context.FieldWeights));
        documentFrequency = hits.Values.Sum(static found => (long)found.LiveCount);
        idf = context.Bm25.Idf(documentFrequency);
    }

    private PatternPlan(PatternPlan other, float idf)
    {
        (context, pattern, boost, hits, documentFrequency) = (other.context, other.pattern, other.boost, other.hits, other.documentFrequency);
        this.idf = idf;
    }

    public override float? Idf => idf;

    public override Plan WithIdf(float idf) => new PatternPlan(this, idf);

    public override Matcher? Bind(LiveSegment segment) =>
        hits[segment] is { IsEmpty: false } found ? new PatternMatcher(segment.Segment, found, context.Bm25, boost * idf) : null;

    public override void AddMarks(List<MarkRule> rules) => rules.Add(new MarkRule([], pattern.Accepts));

    public override Explanation? Explain(LiveSegment segment, int document)
    {
        if (Bind(segment) is not { } matcher || matcher.Advance(document) != document)
        {
            return null;
        }

        var score = matcher.Score();
        var length = Lengths.Decode(segment.Segment.LengthCodes.Span[document]);
        var frequency = hits[segment].Frequency(document);
        return new Explanation(ToString(), score,
        [
            new($"idf: {documentFrequency} of {context.Bm25.DocumentCount} documents have such terms", idf, []),
            new(string.Create(CultureInfo.InvariantCulture, $"weighted frequency of all of them, {frequency:F2}, saturated; length {length}, average {context.Bm25.AverageLength:F1}"), score / (boost * idf), []),
            new("boost", boost, []),
        ]);
    }

    public override string ToString() => $"terms {pattern}";
}
