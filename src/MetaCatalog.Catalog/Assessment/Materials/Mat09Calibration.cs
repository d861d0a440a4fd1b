using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Materials;

/// <summary>How the instrument was calibrated is told.</summary>
internal sealed class Mat09Calibration() : Criterion("MAT-09")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        if (MaterialsFacts.IsComputedOnly(facts))
        {
            return CriterionVerdict.NotApplicable;
        }

        var instrument = facts.Topic.Nodes(Mc.Instrument).Find(static instrument => instrument.Has(Mat.Calibration));
        return new Checklist().Ask(instrument ?? facts.Topic, Mat.Calibration).AllOrHalf();
    }
}
