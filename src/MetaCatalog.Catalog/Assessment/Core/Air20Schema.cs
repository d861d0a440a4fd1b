using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Assessment.Core;

/// <summary>Records or variables have a schema.</summary>
internal sealed class Air20Schema() : Criterion("AIR-20")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        var evidence = facts.Topic.Statements(Croissant.RecordSet, Csvw.TableSchema, SchemaOrg.VariableMeasured);
        var isStructured = facts.Fields.Any(static field => field.Node is not Literal);
        return facts.Fields.Count == 0
            ? CriterionVerdict.Nothing("cr:recordSet", "schema:variableMeasured")
            : new CriterionVerdict(isStructured ? 1 : 0.5, evidence, isStructured ? [] : ["cr:recordSet"]);
    }
}
