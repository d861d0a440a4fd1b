using MetaCatalog.Catalog.Access.Facts;

namespace MetaCatalog.Catalog.Assessment.Core;

/// <summary>Each file has a checksum that still counts as safe.</summary>
internal sealed class Air14Checksum() : Criterion("AIR-14")
{
    public override CriterionVerdict Judge(RecordFacts facts) =>
         FileCoverage.Judge(
            facts,
            "spdx:checksum (sha256)",
            static file => file.Checksum?.Algorithm is "sha256" or "sha384" or "sha512" or "sha3256",
            static file => file.Checksum is not null);
}
