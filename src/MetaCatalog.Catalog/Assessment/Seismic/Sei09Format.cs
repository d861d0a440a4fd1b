using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Seismic;

/// <summary>Waveforms are in miniSEED.</summary>
internal sealed class Sei09Format() : Criterion("SEI-09")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        if (SeismicFacts.IsCatalogueOnly(facts))
        {
            return CriterionVerdict.NotApplicable;
        }

        if (facts.Description.Distributions.Any(Registries.MiniSeedFormats.Holds) || facts.HasServiceLike("dataselect"))
        {
            return new CriterionVerdict(1, facts.Topic.Statements(Dcat.Distribution), []);
        }

        var isConvertible = facts.Files.Any(Registries.WaveformFormats.Holds);
        return new CriterionVerdict(isConvertible ? 0.5 : 0, [], ["dcat:mediaType application/vnd.fdsn.mseed"]);
    }
}
