using MetaCatalog.Catalog.Access.Facts;

namespace MetaCatalog.Catalog.Access.Rules;

/// <summary>What a committee decides on names the committee with an address, or the policy it decides by.</summary>
internal sealed class P27CommitteeNamed() : AccessRule("P-27")
{
    public override RuleVerdict Check(RecordFacts facts)
    {
        if (facts.Level != AccessLevel.Controlled)
        {
            return RuleVerdict.NotApplicable;
        }

        var committee = Committee.Of(facts);
        var isNamed = committee is { IsReachable: true, Name.IsEmpty: false } || facts.Policy.PolicyIri is not null;
        return RuleVerdict.Require(isNamed, new Violation("missing", "mc:dataAccessCommittee"));
    }
}
