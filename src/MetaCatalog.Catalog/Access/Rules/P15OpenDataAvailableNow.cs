using MetaCatalog.Catalog.Access.Facts;

namespace MetaCatalog.Catalog.Access.Rules;

/// <summary>What is open is not said to become available later.</summary>
internal sealed class P15OpenDataAvailableNow() : AccessRule("P-15")
{
    public override RuleVerdict Check(RecordFacts facts)
    {
        if (facts.Access.Level != AccessLevel.Open)
        {
            return RuleVerdict.NotApplicable;
        }

        return facts.Access.EmbargoEnd is { } end && end > facts.Now
            ? new Violation("future", "dct:available", ("end", facts.Day(end)))
            : RuleVerdict.Met;
    }
}
