using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Core;

/// <summary>Record sets have keys and say how they refer to each other.</summary>
internal sealed class Air25Joins() : Criterion("AIR-25")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        var sets = facts.Topic.Nodes(Croissant.RecordSet);
        if (sets.Count < 2)
        {
            return CriterionVerdict.NotApplicable;
        }

        return new Checklist()
            .Ask("cr:key", sets.Exists(static set => set.Has(Croissant.Key)))
            .Ask("cr:references", sets.SelectMany(static set => set.Nodes(Croissant.Field)).Any(static field => field.Has(Croissant.References)))
            .AllOrHalf();
    }
}
