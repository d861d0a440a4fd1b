using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Seismic;

/// <summary>Channels are named.</summary>
internal sealed class Sei06Channels() : Criterion("SEI-06")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        if (SeismicFacts.IsCatalogueOnly(facts))
        {
            return CriterionVerdict.NotApplicable;
        }

        return new Checklist().Ask(facts.Topic, Sei.ChannelCode, Sei.SourceIdentifier).AllOrHalf();
    }
}
