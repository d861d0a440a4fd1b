using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Records;

namespace MetaCatalog.Catalog.Assessment.Genomic;

/// <summary>Files are FASTQ, BAM, CRAM, VCF or BCF, compressed and checksummed.</summary>
internal sealed class Gen13Format() : Criterion("GEN-13")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        var files = facts.Files.Where(Registries.SequenceFormats.Holds).ToList();
        return new Checklist()
            .Ask("dcat:mediaType (FASTQ, BAM, CRAM, VCF, BCF)", files.Count > 0)
            .Ask("compression", files.Count > 0 && files.TrueForAll(IsCompressed))
            .Ask("spdx:checksum", files.Count > 0 && files.TrueForAll(static file => file.Checksum is not null))
            .AllOrHalf();
    }

    private static bool IsCompressed(Distribution file) =>
        Registries.CompressedSequenceFormats.Holds(file) || file.DownloadUrl?.EndsWith("gz", StringComparison.OrdinalIgnoreCase) == true;
}
