using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Materials;

/// <summary>The composition is a formula or an InChI, of the dataset or of a sample.</summary>
internal sealed class Mat01Composition() : Criterion("MAT-01")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        var statement = facts.Topic.Statement(Mat.ChemicalFormula, SchemaOrg.InChI, SchemaOrg.InChIKey, SchemaOrg.ChemicalComposition)
            ?? facts.Topic.Nodes(Mat.Sample).Select(static sample => sample.Statement(Mat.ChemicalFormula, SchemaOrg.InChI)).FirstOrDefault(static found => found is not null);
        if (statement is { } found)
        {
            return new CriterionVerdict(1, [found], []);
        }

        var elements = facts.Topic.Statements(Mat.Element);
        return new CriterionVerdict(elements.Count > 0 ? 0.5 : 0, elements, ["mat:chemicalFormula"]);
    }
}
