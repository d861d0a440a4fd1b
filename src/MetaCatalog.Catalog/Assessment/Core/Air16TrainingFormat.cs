using MetaCatalog.Catalog.Access.Facts;

namespace MetaCatalog.Catalog.Assessment.Core;

/// <summary>One file is in a format that training pipelines read as it is.</summary>
internal sealed class Air16TrainingFormat() : Criterion("AIR-16")
{
    public override CriterionVerdict Judge(RecordFacts facts) =>
         FileCoverage.JudgeAny(facts, "dcat:mediaType (Parquet, Zarr, HDF5 …)", Registries.TrainingFormats.Holds);
}
