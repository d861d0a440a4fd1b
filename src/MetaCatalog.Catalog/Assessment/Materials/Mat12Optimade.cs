using MetaCatalog.Catalog.Access.Facts;

namespace MetaCatalog.Catalog.Assessment.Materials;

/// <summary>An OPTIMADE service gives the structures.</summary>
internal sealed class Mat12Optimade() : Criterion("MAT-12")
{
    public override CriterionVerdict Judge(RecordFacts facts) =>
         new Checklist().Ask("dcat:accessService (OPTIMADE)", facts.HasServiceLike("optimade")).AllOrHalf();
}
