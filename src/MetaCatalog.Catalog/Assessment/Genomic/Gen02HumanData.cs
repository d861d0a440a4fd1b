using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Genomic;

/// <summary>It is said whether the data are of single humans.</summary>
internal sealed class Gen02HumanData() : Criterion("GEN-02")
{
    public override CriterionVerdict Judge(RecordFacts facts) =>
         new Checklist().Ask("mc:humanData", facts.Human.Stated is "individual" or "aggregate" or "none", facts.Topic.Statement(Mc.HumanData)).AllOrHalf();
}
