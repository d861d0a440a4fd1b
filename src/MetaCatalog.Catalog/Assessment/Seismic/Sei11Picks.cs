using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Seismic;

/// <summary>Picks state their phase, who or what made them, and their uncertainty.</summary>
internal sealed class Sei11Picks() : Criterion("SEI-11")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        if (!facts.Topic.Has(Sei.PickCount, Sei.Phase))
        {
            return CriterionVerdict.NotApplicable;
        }

        return new Checklist()
            .Ask(facts.Topic, Sei.Phase)
            .Ask(facts.Topic, Rai.DataAnnotationProtocol, Rai.MachineAnnotationTools)
            .Ask("qudt:standardUncertainty", facts.Uncertainty is not null, facts.Uncertainty)
            .AllOrHalf();
    }
}
