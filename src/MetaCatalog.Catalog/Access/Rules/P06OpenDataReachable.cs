using MetaCatalog.Catalog.Access.Facts;

namespace MetaCatalog.Catalog.Access.Rules;

/// <summary>What is open has a distribution or a service with a URL.</summary>
internal sealed class P06OpenDataReachable() : AccessRule("P-06")
{
    public override RuleVerdict Check(RecordFacts facts)
    {
        if (!facts.IsOpen)
        {
            return RuleVerdict.NotApplicable;
        }

        return RuleVerdict.Require(facts.DataUrl is not null, new Violation("missing", "dcat:distribution"));
    }
}
