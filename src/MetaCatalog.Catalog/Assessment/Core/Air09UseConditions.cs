using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Core;

/// <summary>What may be done with data that are not open is said in ODRL or DUO.</summary>
internal sealed class Air09UseConditions() : Criterion("AIR-09")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        if (facts.Level is null or AccessLevel.Open)
        {
            return CriterionVerdict.NotApplicable;
        }

        return new Checklist()
            .Ask("odrl:hasPolicy or schema:usageInfo (DUO)", facts.Policy.Exists || facts.Duo.Any, facts.Topic.Statement(Odrl.HasPolicy, SchemaOrg.UsageInfo))
            .AllOrHalf();
    }
}
