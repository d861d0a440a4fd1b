using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Core;

/// <summary>Somebody looks after the data, until a date, at a level of security.</summary>
internal sealed class Air45Governance() : Criterion("AIR-45")
{
    public override CriterionVerdict Judge(RecordFacts facts) =>
         new Checklist()
            .Ask(facts.Topic, Mc.ResponsibleParty, Dcterms.Contributor, SchemaOrg.Maintainer)
            .Ask(facts.Topic, Mc.ReviewDate, Mc.RetentionEnd)
            .Ask(facts.Topic, Dpv.HasSensitivityLevel)
            .AllOrHalf();
}
