using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Seismic;

/// <summary>An event catalogue is in QuakeML and says how magnitudes and places were found.</summary>
internal sealed class Sei10EventCatalogue() : Criterion("SEI-10")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        if (!facts.Topic.Has(Sei.EventCount, Sei.MagnitudeType))
        {
            return CriterionVerdict.NotApplicable;
        }

        var isQuakeMl = facts.Files.Any(Registries.QuakeMlFormats.Holds)
            || facts.Topic.Values(Dcterms.ConformsTo).Exists(static term => Resource.TextOf(term)?.Contains("quakeml", StringComparison.OrdinalIgnoreCase) == true);
        return new Checklist().Ask("QuakeML", isQuakeMl).Ask(facts.Topic, Sei.MagnitudeType).Ask(facts.Topic, Sei.LocationMethod).AllOrHalf();
    }
}
