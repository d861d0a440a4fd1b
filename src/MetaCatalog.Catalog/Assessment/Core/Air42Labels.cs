using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Core;

/// <summary>How labels were made is described.</summary>
internal sealed class Air42Labels() : Criterion("AIR-42")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        if (!facts.Learning.HasLabels)
        {
            return CriterionVerdict.NotApplicable;
        }

        return new Checklist()
            .Ask(facts.Topic, Rai.DataAnnotationProtocol)
            .Ask(facts.Topic, Rai.AnnotationsPerItem, Rai.DataAnnotationAnalysis)
            .AllOrHalf();
    }
}
