using MetaCatalog.Catalog.Access.Facts;

namespace MetaCatalog.Catalog.Assessment.Core;

/// <summary>One file is in an open format that machines read.</summary>
internal sealed class Air15OpenFormat() : Criterion("AIR-15")
{
    public override CriterionVerdict Judge(RecordFacts facts) =>
         FileCoverage.JudgeAny(facts, "dcat:mediaType (open format)", Registries.OpenFormats.Holds);
}
