using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Access.Rules;

/// <summary>A closure for a contract, rights of others or research security names the party and when it is looked at again.</summary>
internal sealed class P35PartyAndDateNamed() : AccessRule("P-35")
{
    public override RuleVerdict Check(RecordFacts facts)
    {
        if (facts.Closure.FirstOf(ClosureReasons.CorporateConfidentiality, ClosureReasons.ThirdPartyRights, ClosureReasons.ResearchSecurity) is not { } reason)
        {
            return RuleVerdict.NotApplicable;
        }

        List<Bilingual> missing = [];
        if (!facts.Topic.Has(Mc.ResponsibleParty, Dcterms.RightsHolder, Mc.Authority))
        {
            missing.Add(new("a responsible party (mc:responsibleParty)", "責任者（mc:responsibleParty）"));
        }

        if (!facts.Topic.Has(Mc.ReviewDate, Dcterms.Available, Dcterms.Valid))
        {
            missing.Add(new("an end or review date (mc:reviewDate)", "終了日または見直し期日（mc:reviewDate）"));
        }

        return RuleVerdict.Require(missing.Count == 0, new Violation("missing", "mc:closureReason", ("reason", reason), ("missing", Words.List(missing))));
    }
}
