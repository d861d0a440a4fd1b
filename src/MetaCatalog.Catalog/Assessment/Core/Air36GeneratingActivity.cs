using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Core;

/// <summary>What produced the data is described: when, by whom, with what.</summary>
internal sealed class Air36GeneratingActivity() : Criterion("AIR-36")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        var activities = facts.Topic.Nodes(Prov.WasGeneratedBy);
        if (activities.Count == 0)
        {
            return CriterionVerdict.Nothing("prov:wasGeneratedBy");
        }

        var activity = activities.MaxBy(static node => node.IsDescribed ? 1 : 0)!; // not empty
        return new Checklist()
            .Ask(activity, Prov.StartedAtTime, Prov.EndedAtTime)
            .Ask(activity, Prov.WasAssociatedWith, Prov.QualifiedAssociation)
            .Ask(activity, Prov.Used, Prov.QualifiedUsage, Sosa.MadeBySensor)
            .AllOrHalf();
    }
}
