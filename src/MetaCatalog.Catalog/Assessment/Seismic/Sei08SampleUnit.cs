using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Seismic;

/// <summary>The unit of the samples is stated.</summary>
internal sealed class Sei08SampleUnit() : Criterion("SEI-08")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        if (SeismicFacts.IsCatalogueOnly(facts))
        {
            return CriterionVerdict.NotApplicable;
        }

        var hasUnit = facts.Fields.Any(static field => field.HasUnit);
        return new Checklist()
            .Ask("schema:variableMeasured/qudt:hasUnit", hasUnit, facts.Topic.Statement(SchemaOrg.VariableMeasured, Croissant.RecordSet))
            .AllOrHalf();
    }
}
