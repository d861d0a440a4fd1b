using MetaCatalog.Search.Highlighting;
using MetaCatalog.Search.Segments;

namespace MetaCatalog.Search.Matching;

/// <summary>A query made ready for an index: terms analysed, statistics known. Bound to each segment it gives a matcher.</summary>
internal abstract class Plan
{
    /// <summary>A matcher for the segment, or null when nothing in it can match.</summary>
    public abstract Matcher? Bind(LiveSegment segment);

    /// <summary>How rare what the plan looks for is; null when that has no meaning.</summary>
    public virtual float? Idf => null;

    /// <summary>The same plan, as rare as that: several ways of saying one thing are as rare as the most usual of them.</summary>
    public virtual Plan WithIdf(float idf) => this;

    /// <summary>Adds what the plan marks in a text.</summary>
    public virtual void AddMarks(List<MarkRule> rules)
    {
    }

    /// <summary>How the score of a document comes about, or null when it does not match.</summary>
    public virtual Explanation? Explain(LiveSegment segment, int document) =>
        Bind(segment) is { } matcher && matcher.Advance(document) == document ? new Explanation(ToString()!, matcher.Score(), []) : null;
}

/// <summary>Every document.</summary>
internal sealed class EveryPlan(float boost) : Plan
{
    public override Matcher Bind(LiveSegment segment) => new EveryMatcher(segment.Segment.DocumentCount, boost);

    public override string ToString() => "every document";
}

/// <summary>Nothing.</summary>
internal sealed class NothingPlan : Plan
{
    public static readonly NothingPlan Instance = new();

    public override Matcher? Bind(LiveSegment segment) => null;

    public override string ToString() => "nothing";
}
