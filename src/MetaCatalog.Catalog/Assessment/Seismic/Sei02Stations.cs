using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Seismic;

/// <summary>The stations are listed, or their StationXML is linked.</summary>
internal sealed class Sei02Stations() : Criterion("SEI-02")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        if (SeismicFacts.IsCatalogueOnly(facts))
        {
            return CriterionVerdict.NotApplicable;
        }

        var list = facts.Topic.Statements(Sei.Station, Sei.InstrumentResponse, Sei.SourceIdentifier);
        return list.Count > 0
            ? new CriterionVerdict(1, list, [])
            : new CriterionVerdict(facts.Topic.Has(Sei.StationCount) ? 0.5 : 0, facts.Topic.Statements(Sei.StationCount), ["sei:station"]);
    }
}
