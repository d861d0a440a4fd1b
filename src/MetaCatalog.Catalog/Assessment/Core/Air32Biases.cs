using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Core;

/// <summary>Known biases are stated, also that none are known.</summary>
internal sealed class Air32Biases() : Criterion("AIR-32")
{
    public override CriterionVerdict Judge(RecordFacts facts) =>
         new Checklist().Ask(facts.Topic, Rai.DataBiases).AllOrHalf();
}
