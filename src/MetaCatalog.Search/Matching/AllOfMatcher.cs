namespace MetaCatalog.Search.Matching;

/// <summary>Documents that match all of some, none of others; still others only add to the score.</summary>
internal sealed class AllOfMatcher(Matcher[] required, Matcher[] optional, Matcher[] excluded) : Matcher
{
    private readonly Matcher[] byCost = [.. required.OrderBy(static matcher => matcher.Cost)];
    private int document = -1;

    public override int Document => document;

    public override int Cost => byCost[0].Cost;

    public override int Advance(int target)
    {
        if (document >= target)
        {
            return document;
        }

        var lead = byCost[0];
        var candidate = lead.Advance(target);
        while (candidate != End)
        {
            var next = NextPossible(candidate);
            if (next == candidate && !IsExcluded(candidate))
            {
                return document = candidate;
            }

            candidate = lead.Advance(next == candidate ? candidate + 1 : next);
        }

        return document = End;
    }

    // In the order the query gave, so that the sum does not depend on how a segment was cut.
    public override float Score()
    {
        var sum = 0f;
        foreach (var matcher in required)
        {
            sum += matcher.Score();
        }

        foreach (var matcher in optional)
        {
            sum += matcher.Advance(document) == document ? matcher.Score() : 0;
        }

        return sum;
    }

    private int NextPossible(int candidate)
    {
        for (var i = 1; i < byCost.Length; i++)
        {
            var next = byCost[i].Advance(candidate);
            if (next != candidate)
            {
                return next;
            }
        }

        return candidate;
    }

    private bool IsExcluded(int candidate)
    {
        foreach (var matcher in excluded)
        {
            if (matcher.Advance(candidate) == candidate)
            {
                return true;
            }
        }

        return false;
    }
}
