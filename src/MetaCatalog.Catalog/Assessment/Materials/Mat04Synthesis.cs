using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Materials;

/// <summary>How the material was made is told in steps with parameters.</summary>
internal sealed class Mat04Synthesis() : Criterion("MAT-04")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        if (MaterialsFacts.IsComputedOnly(facts))
        {
            return CriterionVerdict.NotApplicable;
        }

        var steps = facts.Topic.Nodes(Mat.Synthesis);
        return new Checklist()
            .Ask(facts.Topic, Mat.Synthesis)
            .Ask("mat:synthesis/mat:parameter", steps.Exists(static step => step.Has(Mat.Parameter)))
            .AllOrHalf();
    }
}
