using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Seismic;

/// <summary>The quality of timing is stated.</summary>
internal sealed class Sei13Timing() : Criterion("SEI-13")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        if (SeismicFacts.IsCatalogueOnly(facts))
        {
            return CriterionVerdict.NotApplicable;
        }

        return new Checklist().Ask(facts.Topic, Sei.TimingQuality).AllOrHalf();
    }
}
