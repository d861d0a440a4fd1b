using MetaCatalog.Catalog.Access.Facts;

namespace MetaCatalog.Catalog.Assessment.Core;

/// <summary>Fields are mapped to terms of ontologies.</summary>
internal sealed class Air23FieldMeaning() : Criterion("AIR-23")
{
    public override CriterionVerdict Judge(RecordFacts facts) =>
         CriterionVerdict.Share(facts.Fields.Count(static field => field.HasMeaning), facts.Fields.Count, "cr:equivalentProperty of each field");
}
