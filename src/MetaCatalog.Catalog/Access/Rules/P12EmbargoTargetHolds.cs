using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Access.Rules;

/// <summary>When an embargo is over, what it led to is known and complete.</summary>
internal sealed class P12EmbargoTargetHolds() : AccessRule("P-12")
{
    public override RuleVerdict Check(RecordFacts facts)
    {
        if (facts.Access is not { Level: AccessLevel.Embargoed, EmbargoEnd: { } end } || facts.Now < end)
        {
            return RuleVerdict.NotApplicable;
        }

        var target = facts.Topic.Value(Mc.AccessAfterEmbargo);
        if (target is not null && AccessLevels.MeaningOf(target).Count == 0)
        {
            return new Violation("target", "mc:accessAfterEmbargo", ("end", facts.Day(end)), ("value", Words.Of(target))) { Value = target };
        }

        return facts.IsOpen && facts.Licences.Count == 0
            ? new Violation("licence", "dct:license", ("end", facts.Day(end)))
            : RuleVerdict.Met;
    }
}
