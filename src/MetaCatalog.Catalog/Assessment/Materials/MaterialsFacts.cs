using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Materials;

/// <summary>What the criteria of materials science ask alike.</summary>
internal static class MaterialsFacts
{
    /// <summary>Whether the data come from a computation and from nothing that was made or measured.</summary>
    public static bool IsComputedOnly(RecordFacts facts) =>
        facts.Topic.Has(Mat.Computation) && !facts.Topic.Has(Mat.Sample, Mat.Synthesis, Mc.Instrument);
}
