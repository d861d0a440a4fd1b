using MetaCatalog.Catalog.Access.Facts;

namespace MetaCatalog.Catalog.Access.Rules;

/// <summary>What is open answers without a login; only a probe of its links can tell.</summary>
internal sealed class P07OpenDataWithoutLogin() : AccessRule("P-07")
{
    public override RuleVerdict Check(RecordFacts facts)
    {
        return facts.IsOpen && facts.DataUrl is not null ? RuleVerdict.NotEvaluated : RuleVerdict.NotApplicable;
    }
}
