using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Genomic;

/// <summary>Tissue, cell type, disease or phenotype are concepts.</summary>
internal sealed class Gen08SampleConcepts() : Criterion("GEN-08")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        var statements = facts.Topic.Statements(Gen.Tissue, Gen.CellType, Gen.Disease, Gen.Phenotype);
        var isConcept = statements.Exists(static statement => Registries.IsVocabulary(statement.Object));
        return new CriterionVerdict(isConcept ? 1 : statements.Count > 0 ? 0.5 : 0, statements, isConcept ? [] : ["gen:tissue (UBERON)"]);
    }
}
