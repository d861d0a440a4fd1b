using System.Text;
using MetaCatalog.Crosswalks.DataFiles.Reading;

namespace MetaCatalog.Crosswalks.DataFiles.Sequences;

/// <summary>Looks through SAM: its header, and how many alignments there are.</summary>
internal sealed class SamInspector(DataFileLimits limits) : ContentInspector
{
    private readonly SamHeader header = new(limits);
    private long alignments;

    public static bool Recognizes(ReadOnlySpan<byte> beginning) =>
        beginning.StartsWith("@HD\t"u8) || beginning.StartsWith("@SQ\t"u8) || beginning.StartsWith("@RG\t"u8) || beginning.StartsWith("@PG\t"u8) || beginning.StartsWith("@CO\t"u8);

    public override void Read(ByteWindow content)
    {
        while (content.TryReadLine(out var line))
        {
            if (line is [(byte)'@', ..] && alignments == 0)
            {
                header.Take(Encoding.UTF8.GetString(line));
            }
            else if (!line.IsEmpty)
            {
                alignments++;
            }
        }
    }

    public override FileFacts Facts() => header.Facts("SAM", "text/x-sam", alignments);
}
