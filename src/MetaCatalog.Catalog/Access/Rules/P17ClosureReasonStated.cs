using MetaCatalog.Catalog.Access.Facts;

namespace MetaCatalog.Catalog.Access.Rules;

/// <summary>What is not open says why.</summary>
internal sealed class P17ClosureReasonStated() : AccessRule("P-17")
{
    public override RuleVerdict Check(RecordFacts facts)
    {
        if (facts.Level is null or AccessLevel.Open)
        {
            return RuleVerdict.NotApplicable;
        }

        if (facts.Closure.Unknown is [var unknown, ..])
        {
            return new Violation("unknown", "mc:closureReason", ("value", Words.Of(unknown))) { Value = unknown };
        }

        return RuleVerdict.Require(facts.Closure.Any, new Violation("missing", "mc:closureReason", ("level", facts.Level.Value.Name())));
    }
}
