using MetaCatalog.Catalog.Access.Facts;

namespace MetaCatalog.Catalog.Access.Rules;

/// <summary>A hidden record is in no list; only a look through the doors can tell.</summary>
internal sealed class P20HiddenAppearsNowhere() : AccessRule("P-20")
{
    public override RuleVerdict Check(RecordFacts facts)
    {
        return facts.Level == AccessLevel.Hidden ? RuleVerdict.NotEvaluated : RuleVerdict.NotApplicable;
    }
}
