using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Seismic;

/// <summary>There is a bounding box, and stations have coordinates.</summary>
internal sealed class Sei03Coordinates() : Criterion("SEI-03")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        var list = new Checklist().Ask("dct:spatial (dcat:bbox)", facts.Description.BoundingBox is not null, facts.Topic.Statement(Dcterms.Spatial, SchemaOrg.SpatialCoverage));
        if (!SeismicFacts.IsCatalogueOnly(facts))
        {
            var hasCoordinates = facts.Topic.Has(Sei.InstrumentResponse)
                || facts.Topic.Nodes(Sei.Station).Exists(static station => station.Has(SchemaOrg.Latitude) && station.Has(SchemaOrg.Longitude));
            list.Ask("sei:station (schema:latitude, schema:longitude)", hasCoordinates, facts.Topic.Statement(Sei.Station, Sei.InstrumentResponse));
        }

        return list.AllOrHalf();
    }
}
