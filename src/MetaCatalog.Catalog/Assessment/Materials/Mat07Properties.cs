using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Materials;

/// <summary>Properties have values, units and the conditions under which they hold.</summary>
internal sealed class Mat07Properties() : Criterion("MAT-07")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        var properties = facts.Topic.Nodes(SchemaOrg.VariableMeasured);
        var quantities = facts.Fields.Where(static field => field.IsQuantity).ToList();
        return new Checklist()
            .Ask("schema:variableMeasured/schema:value", facts.Topic.Has(Croissant.RecordSet) || properties.Exists(static property => property.Has(SchemaOrg.Value, SchemaOrg.MinValue, SchemaOrg.MaxValue, Qudt.NumericValue)))
            .Ask("qudt:hasUnit of each property", quantities.Count > 0 && quantities.TrueForAll(static field => field.HasUnit), facts.Topic.Statement(SchemaOrg.VariableMeasured))
            .Ask("schema:valueReference or mat:setting", facts.Topic.Has(Mat.Setting) || properties.Exists(static property => property.Has(SchemaOrg.ValueReference, SchemaOrg.MeasurementMethod)), facts.Topic.Statement(Mat.Setting))
            .AllOrHalf();
    }
}
