using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Seismic;

/// <summary>The sampling rate is stated.</summary>
internal sealed class Sei05SamplingRate() : Criterion("SEI-05")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        if (SeismicFacts.IsCatalogueOnly(facts))
        {
            return CriterionVerdict.NotApplicable;
        }

        return new Checklist().Ask(facts.Topic, Sei.SamplingRate).AllOrHalf();
    }
}
