using MetaCatalog.Catalog.Access.Facts;

namespace MetaCatalog.Catalog.Access.Use;

/// <summary>Whether data may be used for a purpose, from the level, the licences, the DUO conditions, the ODRL policies and terms in words.</summary>
/// <remarks>The narrowest of all reasons decides. It reads what the record says and is no legal advice. Thread safe.</remarks>
public static class UseEvaluator
{
    /// <summary>What the record says of the purpose at the instant of the context.</summary>
    /// <param name="context">The record and the clock.</param>
    /// <param name="purpose">What for.</param>
    /// <param name="user">Who; null when not known, which can only make the answer narrower.</param>
    public static UseAnswer Evaluate(RuleContext context, UsePurpose purpose, UserKind? user = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(purpose);
        var facts = context.Facts;
        return UseAnswer.Of(purpose, [.. LevelReasons.Of(facts, purpose), .. Conditions(facts, purpose, user)]);
    }

    /// <summary>
    /// What the conditions beside the level come to for each purpose, as the search index keeps it: <c>code</c> for permitted,
    /// <c>code:conditional</c>; prohibited ones are left out. What only a date allows is never kept as more than conditional.
    /// </summary>
    internal static IReadOnlyList<string> Summarize(RecordFacts facts) =>
        [.. UsePurposes.All.Select(purpose => Coded(purpose, AtAllTimes(Conditions(facts, purpose, null)))).OfType<string>()];

    /// <summary>A summary's values for a record at a level: the level narrows what the conditions allow.</summary>
    internal static IEnumerable<string> AtLevel(IReadOnlyList<string> summary, AccessLevel level)
    {
        foreach (var value in summary)
        {
            var isConditional = value.EndsWith(Conditional, StringComparison.Ordinal);
            if (UsePurposes.Find(isConditional ? value[..^Conditional.Length] : value) is { } purpose)
            {
                var verdict = LevelReasons.VerdictOf(level, purpose);
                if (Coded(purpose, isConditional && verdict == UseVerdict.Permitted ? UseVerdict.Conditional : verdict) is { } coded)
                {
                    yield return coded;
                }
            }
        }
    }

    private const string Conditional = ":conditional";

    private static IEnumerable<UseReason> Conditions(RecordFacts facts, UsePurpose purpose, UserKind? user) =>
        [.. LicenceReasons.Of(facts, purpose), .. DuoReasons.Of(facts, purpose, user), .. new OdrlReasons(facts, purpose, user).All()];

    private static UseVerdict AtAllTimes(IEnumerable<UseReason> reasons)
    {
        var verdict = UseVerdict.Permitted;
        foreach (var reason in reasons)
        {
            var lasting = reason.DependsOnTime && reason.Verdict == UseVerdict.Permitted ? UseVerdict.Conditional : reason.Verdict;
            verdict = lasting > verdict ? lasting : verdict;
        }

        return verdict;
    }

    private static string? Coded(UsePurpose purpose, UseVerdict verdict) => verdict switch
    {
        UseVerdict.Permitted => purpose.Code,
        UseVerdict.Conditional => purpose.Code + Conditional,
        _ => null,
    };
}
