using MetaCatalog.Catalog.Access.Facts;

namespace MetaCatalog.Catalog.Assessment.Core;

/// <summary>Each file states its media type.</summary>
internal sealed class Air12MediaType() : Criterion("AIR-12")
{
    public override CriterionVerdict Judge(RecordFacts facts) =>
         FileCoverage.Judge(
            facts,
            "dcat:mediaType",
            static file => file.MediaType is not null,
            static file => file.Format is not null);
}
