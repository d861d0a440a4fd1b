using MetaCatalog.Catalog.Access.Facts;

namespace MetaCatalog.Catalog.Assessment.Materials;

/// <summary>A property or field states its uncertainty.</summary>
internal sealed class Mat08Uncertainty() : Criterion("MAT-08")
{
    public override CriterionVerdict Judge(RecordFacts facts) =>
         new Checklist().Ask("qudt:standardUncertainty", facts.Uncertainty is not null, facts.Uncertainty).AllOrHalf();
}
