using System.Text.Json.Nodes;

namespace MetaCatalog.Crosswalks.DataFiles.Sequences;

/// <summary>What the header of SAM and BAM tells (SAM 1.6, 1.3): references, read groups, programs.</summary>
internal sealed class SamHeader(DataFileLimits limits)
{
    private readonly GenomeClues clues = new(limits.MaxDistinct);
    private readonly HashSet<string> programs = [];
    private string version = "";
    private string order = "";
    private int references;
    private int groups;

    /// <summary>Takes a line of the header.</summary>
    public void Take(string line)
    {
        var fields = HeaderFields.OfSam(line);
        switch (line[..Math.Min(3, line.Length)])
        {
            case "@HD":
                version = fields.GetValueOrDefault("VN", "");
                order = fields.GetValueOrDefault("SO", "");
                break;
            case "@SQ":
                TakeReference(fields);
                break;
            case "@RG":
                TakeGroup(fields);
                break;
            case "@PG" when programs.Count < limits.MaxDistinct:
                programs.Add(fields.GetValueOrDefault("PN") ?? fields.GetValueOrDefault("ID", ""));
                break;
        }
    }

    /// <summary>The facts of a file with this header.</summary>
    public FileFacts Facts(string format, string mediaType, long? alignments) => new(format, mediaType)
    {
        RecordCount = alignments,
        Members = clues.Members("read groups (@RG SM)"),
        Profiles = [new Said("genomic", Certainty.Inferred, "format " + format)],
        Details = new JsonObject
        {
            ["version"] = version,
            ["sortOrder"] = order,
            ["references"] = references,
            ["readGroups"] = groups,
            ["samples"] = clues.Samples.Count,
            ["programs"] = new JsonArray([.. programs.Where(static name => name.Length > 0).Take(100).Select(static name => (JsonNode?)name)]),
            ["alignments"] = alignments,
        },
    };

    private void TakeReference(Dictionary<string, string> fields)
    {
        const string Place = "header line @SQ";
        references++;
        clues.AddContig(fields.GetValueOrDefault("SN"), fields.GetValueOrDefault("LN"), Place);
        clues.AddReference(fields.GetValueOrDefault("AS"), Place);
        clues.Add("organismName", fields.GetValueOrDefault("SP"), Certainty.Stated, Place);
    }

    private void TakeGroup(Dictionary<string, string> fields)
    {
        const string Place = "header line @RG";
        groups++;
        clues.AddSample(fields.GetValueOrDefault("SM"));
        clues.Add("platform", fields.GetValueOrDefault("PL")?.ToUpperInvariant(), Certainty.Stated, Place);
        clues.Add("instrumentModel", fields.GetValueOrDefault("PM"), Certainty.Stated, Place);
    }
}
