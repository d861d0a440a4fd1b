using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Core;

/// <summary>Intended uses and limits are stated.</summary>
internal sealed class Air33UsesAndLimits() : Criterion("AIR-33")
{
    public override CriterionVerdict Judge(RecordFacts facts) =>
         new Checklist().Ask(facts.Topic, Rai.DataUseCases).Ask(facts.Topic, Rai.DataLimitations).AllOrHalf();
}
