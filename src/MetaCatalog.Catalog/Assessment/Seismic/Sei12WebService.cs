using MetaCatalog.Catalog.Access.Facts;

namespace MetaCatalog.Catalog.Assessment.Seismic;

/// <summary>An FDSN web service gives the data.</summary>
internal sealed class Sei12WebService() : Criterion("SEI-12")
{
    public override CriterionVerdict Judge(RecordFacts facts) =>
         new Checklist().Ask("dcat:accessService (fdsnws)", facts.HasServiceLike("fdsnws") || facts.HasServiceLike("fdsn.org")).AllOrHalf();
}
