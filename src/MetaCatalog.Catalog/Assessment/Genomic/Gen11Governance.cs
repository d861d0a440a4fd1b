using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Genomic;

/// <summary>Controlled human data state DUO, committee and policy.</summary>
internal sealed class Gen11Governance() : Criterion("GEN-11")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        if (facts.Level != AccessLevel.Controlled || !facts.Human.IsHuman)
        {
            return CriterionVerdict.NotApplicable;
        }

        return new Checklist()
            .Ask("schema:usageInfo (one DUO permission)", facts.Duo.Permissions.Count == 1, facts.Topic.Statement(SchemaOrg.UsageInfo))
            .Ask("mc:dataAccessCommittee (vcard:hasEmail)", Committee.Of(facts)?.IsReachable == true, facts.Topic.Statement(Mc.DataAccessCommittee))
            .Ask("gen:policyAccession", facts.Topic.Has(Gen.PolicyAccession) || facts.Policy.PolicyIri is not null, facts.Topic.Statement(Gen.PolicyAccession, Odrl.HasPolicy))
            .AllOrHalf();
    }
}
