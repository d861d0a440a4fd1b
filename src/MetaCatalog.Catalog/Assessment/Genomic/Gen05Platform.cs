using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Genomic;

/// <summary>Platform and model of the sequencer are stated.</summary>
internal sealed class Gen05Platform() : Criterion("GEN-05")
{
    public override CriterionVerdict Judge(RecordFacts facts) =>
         new Checklist().Ask(facts.Topic, Gen.Platform).Ask(facts.Topic, Gen.InstrumentModel).AllOrHalf();
}
