using MetaCatalog.Search.Highlighting;
using MetaCatalog.Search.Segments;

namespace MetaCatalog.Search.Matching;

/// <summary>Several plans together, see <see cref="Queries.Query.Group"/>.</summary>
internal sealed class GroupPlan(IReadOnlyList<Plan> required, IReadOnlyList<Plan> optional, IReadOnlyList<Plan> excluded) : Plan
{
    public override Matcher? Bind(LiveSegment segment)
    {
        var optionals = BindAny(optional, segment);
        var requireds = required.Count == 0 ? Alternatives(optionals, segment) : BindAll(segment);
        if (requireds is null)
        {
            return null;
        }

        var excludeds = BindAny(excluded, segment);
        optionals = required.Count == 0 ? [] : optionals;
        return requireds.Length == 1 && optionals.Length == 0 && excludeds.Length == 0
            ? requireds[0]
            : new AllOfMatcher(requireds, optionals, excludeds);
    }

    public override Explanation? Explain(LiveSegment segment, int document)
    {
        if (Bind(segment) is not { } matcher || matcher.Advance(document) != document)
        {
            return null;
        }

        var parts = required.Concat(optional).Select(plan => plan.Explain(segment, document)).OfType<Explanation>();
        return new Explanation("sum", matcher.Score(), [.. parts]);
    }

    public override void AddMarks(List<MarkRule> rules)
    {
        foreach (var plan in required.Concat(optional))
        {
            plan.AddMarks(rules);
        }
    }

    private static Matcher[] BindAny(IReadOnlyList<Plan> plans, LiveSegment segment) =>
        [.. plans.Select(plan => plan.Bind(segment)).OfType<Matcher>()];

    private Matcher[]? BindAll(LiveSegment segment)
    {
        var matchers = new Matcher[required.Count];
        for (var i = 0; i < matchers.Length; i++)
        {
            if (required[i].Bind(segment) is not { } matcher)
            {
                return null;
            }

            matchers[i] = matcher;
        }

        return matchers;
    }

    private Matcher[]? Alternatives(Matcher[] optionals, LiveSegment segment) => optionals.Length switch
    {
        0 when optional.Count == 0 && excluded.Count > 0 => [new EveryMatcher(segment.Segment.DocumentCount, 1)],
        0 => null,
        1 => optionals,
        _ => [new AnyMatcher(optionals, takesGreatest: false)],
    };
}

/// <summary>The same thing said in several ways, all as rare as the most usual of them; the way that scores most counts.</summary>
internal sealed class BestOfPlan : Plan
{
    private readonly IReadOnlyList<Plan> ways;

    public BestOfPlan(IReadOnlyList<Plan> ways)
    {
        Idf = ways.Min(static way => way.Idf);
        this.ways = Idf is { } idf ? [.. ways.Select(way => way.WithIdf(idf))] : ways;
    }

    public override float? Idf { get; }

    public override Plan WithIdf(float idf) => new BestOfPlan([.. ways.Select(way => way.WithIdf(idf))]);

    public override Matcher? Bind(LiveSegment segment)
    {
        var matchers = ways.Select(way => way.Bind(segment)).OfType<Matcher>().ToArray();
        return matchers.Length switch
        {
            0 => null,
            1 => matchers[0],
            _ => new AnyMatcher(matchers, takesGreatest: true),
        };
    }

    public override Explanation? Explain(LiveSegment segment, int document)
    {
        var parts = ways.Select(way => way.Explain(segment, document)).OfType<Explanation>().ToList();
        return parts.Count == 0 ? null : new Explanation("greatest", parts.Max(static part => part.Value), parts);
    }

    public override void AddMarks(List<MarkRule> rules)
    {
        foreach (var way in ways)
        {
            way.AddMarks(rules);
        }
    }
}
