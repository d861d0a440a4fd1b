using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Genomic;

/// <summary>Depth, number of reads and quality are stated.</summary>
internal sealed class Gen09ReadStatistics() : Criterion("GEN-09")
{
    public override CriterionVerdict Judge(RecordFacts facts) =>
         new Checklist().Ask(facts.Topic, Gen.MeanCoverage).Ask(facts.Topic, Gen.ReadCount).Ask(facts.Topic, Gen.Q30).AllOrHalf();
}
