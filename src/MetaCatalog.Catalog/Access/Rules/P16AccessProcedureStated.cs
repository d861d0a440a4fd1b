using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Access.Rules;

/// <summary>What is had on request says how, or whom to ask.</summary>
internal sealed class P16AccessProcedureStated() : AccessRule("P-16")
{
    public override RuleVerdict Check(RecordFacts facts)
    {
        if (!facts.IsOnRequest)
        {
            return RuleVerdict.NotApplicable;
        }

        var canAsk = facts.Topic.Has(Mc.AccessProcedure, SchemaOrg.AcquireAgreementPage)
            || facts.Description.ContactPoints.Any(static contact => contact.IsReachable)
            || Committee.Of(facts)?.IsReachable == true;
        return RuleVerdict.Require(canAsk, new Violation("missing", "mc:accessProcedure", ("level", facts.Level!.Value.Name())));
    }
}
