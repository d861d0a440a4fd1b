using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Materials;

/// <summary>Properties have values, units and the conditions under which they hold.</summary>
internal sealed class Mat07Properties() : Criterion("MAT-07")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        var properties = facts.Topic.Nodes(SchemaOrg.VariableMeasured);
        var quantities = facts.Fields.Where(static field => field.IsQuantity).ToList();
        var hasUnits = quantities.Count > 0 && quantities.TrueForAll(static field => field.HasUnit);
        return new Checklist()
            .Ask("schema:variableMeasured/schema:value", facts.Topic.Has(Croissant.RecordSet) || properties.Exists(HasValue))
            .Ask("qudt:hasUnit of each property", hasUnits, facts.Topic.Statement(SchemaOrg.VariableMeasured))
            .Ask("schema:valueReference or mat:setting", facts.Topic.Has(Mat.Setting) || properties.Exists(HasConditions), facts.Topic.Statement(Mat.Setting))
            .AllOrHalf();
    }

    private static bool HasValue(Resource property) => property.Has(SchemaOrg.Value, SchemaOrg.MinValue, SchemaOrg.MaxValue, Qudt.NumericValue);

    private static bool HasConditions(Resource property) => property.Has(SchemaOrg.ValueReference, SchemaOrg.MeasurementMethod);
}
