using MetaCatalog.Catalog.Access.Facts;

namespace MetaCatalog.Catalog.Assessment.Core;

/// <summary>Each file states its size in bytes.</summary>
internal sealed class Air13ByteSize() : Criterion("AIR-13")
{
    public override CriterionVerdict Judge(RecordFacts facts) =>
         FileCoverage.Judge(facts, "dcat:byteSize", static file => file.ByteSize is not null);
}
