using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Core;

/// <summary>Data on humans or animals state the ethics review and the legal ground.</summary>
internal sealed class Air44Ethics() : Criterion("AIR-44")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        if (!facts.Human.IsHuman && !facts.Human.IsAnimalOrganism && !facts.Personal.IsPersonal)
        {
            return CriterionVerdict.NotApplicable;
        }

        var list = new Checklist().Ask(facts.Topic, Mc.EthicsApproval);
        return facts.Human.IsHuman || facts.Personal.IsPersonal
            ? list.Ask("dpv:hasLegalBasis or dpv:hasConsentStatus", facts.Personal.LegalBasis is not null || facts.Personal.Consent is not null || facts.Duo.Any,
                facts.Topic.Statement(Dpv.HasLegalBasis, Dpv.HasConsentStatus, SchemaOrg.UsageInfo)).AllOrHalf()
            : list.AllOrHalf();
    }
}
