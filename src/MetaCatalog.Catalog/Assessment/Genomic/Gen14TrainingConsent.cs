using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Genomic;

/// <summary>The consent covers the training of models.</summary>
internal sealed class Gen14TrainingConsent() : Criterion("GEN-14")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        if (!facts.Human.IsIndividual)
        {
            return CriterionVerdict.NotApplicable;
        }

        return new Checklist()
            .Ask("schema:usageInfo (DUO without NMDS)", facts.Duo.Any && !facts.Duo.Has(Duo.NoGeneralMethods), facts.Topic.Statement(SchemaOrg.UsageInfo))
            .AllOrHalf();
    }
}
