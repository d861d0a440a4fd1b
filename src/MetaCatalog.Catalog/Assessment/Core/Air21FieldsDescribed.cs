using MetaCatalog.Catalog.Access.Facts;

namespace MetaCatalog.Catalog.Assessment.Core;

/// <summary>Each field has a name, a description and a data type.</summary>
internal sealed class Air21FieldsDescribed() : Criterion("AIR-21")
{
    public override CriterionVerdict Judge(RecordFacts facts) =>
         CriterionVerdict.Share(facts.Fields.Count(static field => field.IsDescribed), facts.Fields.Count, "schema:name, schema:description, cr:dataType of each field");
}
