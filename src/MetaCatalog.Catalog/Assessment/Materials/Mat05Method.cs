using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Assessment.Materials;

/// <summary>The method of characterization or computation is a concept.</summary>
internal sealed class Mat05Method() : Criterion("MAT-05")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        var statements = facts.Topic.Statements(SchemaOrg.MeasurementTechnique);
        statements.AddRange(facts.Topic.Nodes(SchemaOrg.VariableMeasured).SelectMany(static variable => variable.Statements(SchemaOrg.MeasurementTechnique)));
        statements.AddRange(facts.Topic.Nodes(Mat.Computation).SelectMany(static computation => computation.Statements(Mat.ComputationMethod)));
        var isConcept = statements.Exists(static statement => statement.Object is Iri);
        return new CriterionVerdict(isConcept ? 1 : statements.Count > 0 ? 0.5 : 0, statements, isConcept ? [] : ["schema:measurementTechnique"]);
    }
}
