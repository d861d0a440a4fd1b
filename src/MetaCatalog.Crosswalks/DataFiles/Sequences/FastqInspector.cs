using System.Text;
using System.Text.Json.Nodes;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Crosswalks.DataFiles.Reading;

namespace MetaCatalog.Crosswalks.DataFiles.Sequences;

/// <summary>Looks through FASTQ: reads, bases, lengths, qualities, and what the names of reads tell of the instrument.</summary>
internal sealed class FastqInspector(DataFileLimits limits) : ContentInspector
{
    private const byte Phred33 = 33;
    private const byte Q30 = Phred33 + 30;

    private readonly ReadNames names = new();
    private readonly List<Finding> findings = [];
    private long reads;
    private long bases;
    private long guanineOrCytosine;
    private long unknownBases;
    private long goodBases;
    private int shortest = int.MaxValue;
    private int longest;
    private byte lowest = byte.MaxValue;
    private byte highest;

    /// <summary>Whether the text begins with a read: a name after @, and + where its sequence has ended.</summary>
    public static bool Recognizes(ReadOnlySpan<byte> beginning)
    {
        if (beginning is not [(byte)'@', ..] || Line(ref beginning) is [(byte)'@', _, (byte)':', ..])
        {
            return false;
        }

        for (var lines = 0; !beginning.IsEmpty && lines < 10_000; lines++)
        {
            var line = Line(ref beginning);
            if (line is [(byte)'+', ..])
            {
                return true;
            }

            if (line.ContainsAnyExcept(Bases.All))
            {
                return false;
            }
        }

        return false;
    }

    public override void Read(ByteWindow content)
    {
        while (content.TryReadLine(out var name))
        {
            if (name.IsEmpty)
            {
                continue;
            }

            if (name[0] != '@')
            {
                throw Broken($"instead of the name of a read there is '{Excerpt(name)}'", $"リード名の代わりに「{Excerpt(name)}」があります");
            }

            names.Take(name[1..], reads);
            ReadOne(content);
            reads++;
        }
    }

    public override FileFacts Facts() => new("FASTQ", "text/x-fastq")
    {
        RecordCount = reads,
        Members = Members(),
        Profiles = [new Said("genomic", Certainty.Inferred, "format FASTQ")],
        Details = Details(),
        Findings = highest > 0 && lowest > 74 ? [.. findings, OldEncoding()] : findings,
    };

    private void ReadOne(ByteWindow content)
    {
        if (!content.TryReadLine(out var first))
        {
            throw Cut();
        }

        TakeSequence(first);
        var length = first.Length;
        if (!content.TryReadLine(out var plus))
        {
            throw Cut();
        }

        if (plus is not [(byte)'+', ..])
        {
            length = ReadMoreSequence(content, length, plus);
        }

        TakeLength(length);
        ReadQuality(content, length);
    }

    private int ReadMoreSequence(ByteWindow content, int length, ReadOnlySpan<byte> line)
    {
        while (line is not [(byte)'+', ..])
        {
            TakeSequence(line);
            length += line.Length;
            CheckLength(length);
            if (!content.TryReadLine(out line))
            {
                throw Cut();
            }
        }

        return length;
    }

    // A quality may begin with @ or +, so its length alone says where it ends.
    private void ReadQuality(ByteWindow content, int length)
    {
        for (var left = length; ;)
        {
            if (!content.TryReadLine(out var line))
            {
                if (left == 0)
                {
                    return;
                }

                throw Cut();
            }

            if (line.Length > left)
            {
                throw Broken($"the sequence has {length} bases, but there are more qualities", $"塩基は {length} 個ですが、クオリティ値がそれより多くあります");
            }

            TakeQuality(line);
            left -= line.Length;
            if (left == 0)
            {
                return;
            }
        }
    }

    private void TakeSequence(ReadOnlySpan<byte> line)
    {
        if (line.ContainsAnyExcept(Bases.All))
        {
            throw Broken($"'{Excerpt(line)}' is no sequence", $"「{Excerpt(line)}」は配列ではありません");
        }

        bases += line.Length;
        guanineOrCytosine += line.Count((byte)'G') + line.Count((byte)'C');
        unknownBases += line.Count((byte)'N');
    }

    private void TakeQuality(ReadOnlySpan<byte> line)
    {
        goodBases += ByteCounts.AtLeast(line, Q30);
        while (line.IndexOfAnyExceptInRange(Math.Min(lowest, (byte)126), highest) is var at and >= 0)
        {
            if (line[at] is < Phred33 or > 126)
            {
                throw Broken($"byte {line[at]} is no quality", $"{line[at]} はクオリティ値ではありません");
            }

            lowest = Math.Min(lowest, line[at]);
            highest = Math.Max(highest, line[at]);
        }
    }

    private void TakeLength(int length)
    {
        shortest = Math.Min(shortest, length);
        longest = Math.Max(longest, length);
    }

    private void CheckLength(int length)
    {
        if (length > limits.MaxExpandedBytes || length < 0)
        {
            throw DataFileFaults.LineTooLong(reads, limits.MaxLineBytes);
        }
    }

    private Dictionary<string, IReadOnlyList<Said>> Members()
    {
        var members = names.Members();
        members["readCount"] = [new Said(reads.ToString(System.Globalization.CultureInfo.InvariantCulture), Certainty.Measured, "number of reads")];
        if (bases > 0 && lowest < 64)
        {
            members["q30"] = [new Said(Math.Round(100.0 * goodBases / bases, 2).ToString(System.Globalization.CultureInfo.InvariantCulture), Certainty.Measured, "share of bases with a quality of 30 or more, in percent")];
        }

        return members;
    }

    private JsonObject Details() => new()
    {
        ["reads"] = reads,
        ["bases"] = bases,
        ["shortestRead"] = reads == 0 ? 0 : shortest,
        ["longestRead"] = longest,
        ["meanReadLength"] = reads == 0 ? 0 : Math.Round((double)bases / reads, 2),
        ["gcPercent"] = bases == 0 ? 0 : Math.Round(100.0 * guanineOrCytosine / bases, 2),
        ["unknownBases"] = unknownBases,
        ["qualityEncoding"] = lowest > 74 && highest > 0 ? "Phred+64" : "Phred+33",
        ["lowestQuality"] = highest == 0 ? null : lowest - Phred33,
        ["highestQuality"] = highest == 0 ? null : highest - Phred33,
    };

    private static Finding OldEncoding() => DataFileFaults.Warning(
        "fastq:phred64",
        "All qualities are above 41 in Phred+33; they are probably written in Phred+64, as old Illumina software did.",
        "クオリティ値が Phred+33 としてはすべて 41 を超えており、古い Illumina の Phred+64 で書かれている可能性があります。");

    private MetaCatalog.Crosswalks.Reading.ReadingException Cut() => Broken("it ends in the middle", "途中で終わっています");

    private MetaCatalog.Crosswalks.Reading.ReadingException Broken(string en, string ja) => DataFileFaults.Broken(
        "fastq:broken-read", $"Read {DataFileFaults.Number(reads + 1)} is broken: {en}.", $"{DataFileFaults.Number(reads + 1)} 番目のリードが壊れています：{ja}。");

    private static string Excerpt(ReadOnlySpan<byte> line) => Encoding.ASCII.GetString(line[..Math.Min(line.Length, 40)]);

    private static ReadOnlySpan<byte> Line(ref ReadOnlySpan<byte> text)
    {
        var end = text.IndexOf((byte)'\n');
        var line = end < 0 ? text : text[..end];
        text = end < 0 ? default : text[(end + 1)..];
        return line is [.., (byte)'\r'] ? line[..^1] : line;
    }
}
