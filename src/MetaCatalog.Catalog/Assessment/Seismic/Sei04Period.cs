using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Seismic;

/// <summary>Start, end and completeness are stated.</summary>
internal sealed class Sei04Period() : Criterion("SEI-04")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        var list = new Checklist().Ask(
            "dct:temporal (dcat:startDate, dcat:endDate)", facts.Description.Period?.Start is not null, facts.Topic.Statement(Dcterms.Temporal, SchemaOrg.TemporalCoverage));
        return SeismicFacts.IsCatalogueOnly(facts) ? list.AllOrHalf() : list.Ask(facts.Topic, Sei.Completeness, Sei.GapCount).AllOrHalf();
    }
}
