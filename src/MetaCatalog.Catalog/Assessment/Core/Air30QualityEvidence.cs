using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Core;

/// <summary>There is evidence of quality.</summary>
internal sealed class Air30QualityEvidence() : Criterion("AIR-30")
{
    public override CriterionVerdict Judge(RecordFacts facts) =>
         new Checklist().Ask(facts.Topic, Dqv.HasQualityMeasurement, Dqv.HasQualityAnnotation, Dqv.HasQualityMetadata).AllOrHalf();
}
