using System.Text.Json.Nodes;

namespace MetaCatalog.Crosswalks.DataFiles.Drafts;

/// <summary>A distribution for each file that was given: size, SHA-256, media type. What lies in archives is told by the record sets.</summary>
internal static class DistributionPart
{
    public static void Add(DraftBuilder draft, IReadOnlyList<DataFile> files)
    {
        foreach (var file in files.Where(static file => file.Facts.Documents.Count == 0))
        {
            var pointer = draft.Append("distribution", Describe(file), file.Name, new Said("", Certainty.Measured, "the file"));
            draft.Evidence.Add(new Evidence(pointer + "/mediaType", file.Name, "first bytes", Certainty.Inferred));
            draft.Evidence.Add(new Evidence(pointer + "/byteSize", file.Name, "counted", Certainty.Measured));
            draft.Evidence.Add(new Evidence(pointer + "/checksum", file.Name, "SHA-256 of the bytes", Certainty.Measured));
        }
    }

    private static JsonObject Describe(DataFile file)
    {
        var distribution = new JsonObject
        {
            ["type"] = "Distribution",
            ["title"] = file.Name,
            ["mediaType"] = file.Facts.MediaType,
            ["byteSize"] = file.ByteSize,
            ["checksum"] = new JsonObject { ["type"] = "Checksum", ["algorithm"] = "sha256", ["checksumValue"] = file.Sha256 },
        };
        if (file.Facts.Compression is { } compression)
        {
            distribution["compressFormat"] = compression;
        }

        if (file.Facts.Format is "zip" or "tar")
        {
            distribution["packageFormat"] = file.Facts.MediaType;
        }

        return distribution;
    }
}
