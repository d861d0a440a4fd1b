using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Core;

/// <summary>It is said how missing values are marked.</summary>
internal sealed class Air24MissingValues() : Criterion("AIR-24")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        var nulls = facts.Anywhere(Csvw.Null).Take(1).ToList();
        return nulls.Count > 0
            ? new CriterionVerdict(1, nulls, [])
            : new Checklist().Ask(facts.Topic, Rai.DataCollectionMissingData).AllOrHalf();
    }
}
