using MetaCatalog.Catalog.Access.Facts;

namespace MetaCatalog.Catalog.Assessment.Materials;

/// <summary>A file is CIF, NeXus, HDF5 or structured JSON.</summary>
internal sealed class Mat11Format() : Criterion("MAT-11")
{
    public override CriterionVerdict Judge(RecordFacts facts) =>
         FileCoverage.JudgeAny(facts, "dcat:mediaType (CIF, NeXus, HDF5)", Registries.MaterialsFormats.Holds);
}
