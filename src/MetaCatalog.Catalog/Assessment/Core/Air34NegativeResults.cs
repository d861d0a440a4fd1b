using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Core;

/// <summary>It is said whether negative results are included.</summary>
internal sealed class Air34NegativeResults() : Criterion("AIR-34")
{
    public override CriterionVerdict Judge(RecordFacts facts) =>
         new Checklist().Ask(facts.Topic, Mc.IncludesNegativeResults).AllOrHalf();
}
