using MetaCatalog.Catalog.Access.Facts;

namespace MetaCatalog.Catalog.Access.Rules;

/// <summary>No two values contradict each other, and the distributions do not contradict the dataset.</summary>
internal sealed class P02AccessLevelUnambiguous() : AccessRule("P-02")
{
    public override RuleVerdict Check(RecordFacts facts)
    {
        if (facts.Access.Level is not { } level)
        {
            return RuleVerdict.NotApplicable;
        }

        if (facts.Access.Conflicts.Count > 0)
        {
            var values = string.Join(", ", facts.Access.Conflicts.Select(static value => Words.Of(value.Term)));
            return new Violation("values", "dct:accessRights", ("values", values), ("level", level.Name()));
        }

        return facts.IsOpen && ClosedEverywhere(facts) is { } closed
            ? new Violation("distributions", "dcat:distribution/dct:accessRights", ("value", closed.Name()))
            : RuleVerdict.Met;
    }

    /// <summary>The level of the distributions when each states one and none is open.</summary>
    private static AccessLevel? ClosedEverywhere(RecordFacts facts)
    {
        AccessLevel? closed = null;
        foreach (var distribution in facts.Description.Distributions)
        {
            closed = AccessStatement.Of(facts.Topic.At(distribution.Node), facts.Context.ZoneOffset).Level;
            if (closed is null or AccessLevel.Open)
            {
                return null;
            }
        }

        return closed;
    }
}
