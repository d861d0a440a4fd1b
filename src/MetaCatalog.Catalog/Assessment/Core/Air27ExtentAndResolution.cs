using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Core;

/// <summary>Data of a place or a time state their extent and resolution.</summary>
internal sealed class Air27ExtentAndResolution() : Criterion("AIR-27")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        var isSpatial = facts.Topic.Has(Dcterms.Spatial, SchemaOrg.SpatialCoverage);
        var isTemporal = facts.Topic.Has(Dcterms.Temporal, SchemaOrg.TemporalCoverage);
        if (facts.Description.Domain != DomainProfile.Seismic && !isSpatial && !isTemporal)
        {
            return CriterionVerdict.NotApplicable;
        }

        return new Checklist()
            .Ask("dct:spatial (dcat:bbox)", facts.Description.BoundingBox is not null, facts.Topic.Statement(Dcterms.Spatial, SchemaOrg.SpatialCoverage))
            .Ask("dct:temporal (dcat:startDate, dcat:endDate)", facts.Description.Period is not null, facts.Topic.Statement(Dcterms.Temporal, SchemaOrg.TemporalCoverage))
            .Ask(facts.Topic, Dcat.TemporalResolution, Dcat.SpatialResolutionInMeters)
            .AllOrHalf();
    }
}
