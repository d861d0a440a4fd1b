using MetaCatalog.Catalog.Access.Facts;

namespace MetaCatalog.Catalog.Access.Rules;

/// <summary>A closure for novelty or for a publisher has a release date.</summary>
internal sealed class P36NoveltyIsEmbargo() : AccessRule("P-36")
{
    public override RuleVerdict Check(RecordFacts facts)
    {
        return facts.Closure.FirstOf(ClosureReasons.ResearchNovelty, ClosureReasons.PublisherPolicy) is { } reason && facts.Level != AccessLevel.Open
            ? RuleVerdict.Require(facts.Access.EmbargoEnd is not null, new Violation("missing", "dct:available", ("reason", reason)))
            : RuleVerdict.NotApplicable;
    }
}
