namespace MetaCatalog.Search.Matching;

/// <summary>Documents that match any of several; their scores are added, or the greatest counts.</summary>
internal sealed class AnyMatcher(Matcher[] matchers, bool takesGreatest) : Matcher
{
    private readonly ScoreWindow window = new(takesGreatest);
    private bool isFilled;
    private int document = -1;

    public override int Document => document;

    public override int Cost { get; } = (int)Math.Min(int.MaxValue - 1, matchers.Sum(static matcher => (long)matcher.Cost));

    public override float Score() => window.Score(document);

    public override int Advance(int target)
    {
        if (document >= target)
        {
            return document;
        }

        if (isFilled && target < window.End && window.Next(target) is var next && next < window.End)
        {
            return document = next;
        }

        return document = FillFrom(isFilled ? Math.Max(target, window.End) : target);
    }

    /// <summary>Fills the first window at or after the target that has a document in it.</summary>
    private int FillFrom(int target)
    {
        var first = End;
        foreach (var matcher in matchers)
        {
            first = Math.Min(first, matcher.Advance(target));
        }

        if (first == End)
        {
            return End;
        }

        isFilled = true;
        window.MoveTo(first);
        foreach (var matcher in matchers)
        {
            matcher.AddTo(window);
        }

        return window.Next(first);
    }
}
