using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Seismic;

/// <summary>The instrument response is given, and sensor and logger are named.</summary>
internal sealed class Sei07Response() : Criterion("SEI-07")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        if (SeismicFacts.IsCatalogueOnly(facts))
        {
            return CriterionVerdict.NotApplicable;
        }

        return new Checklist().Ask(facts.Topic, Sei.InstrumentResponse).Ask(facts.Topic, Mc.Instrument).AllOrHalf();
    }
}
