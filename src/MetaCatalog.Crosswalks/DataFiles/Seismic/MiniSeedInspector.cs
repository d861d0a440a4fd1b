using System.Buffers.Binary;
using System.Globalization;
using System.Text.Json.Nodes;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Crosswalks.DataFiles.Reading;

namespace MetaCatalog.Crosswalks.DataFiles.Seismic;

/// <summary>Looks through miniSEED 2 and 3, also inside full SEED volumes: headers only, samples are not decoded.</summary>
internal sealed class MiniSeedInspector(DataFileLimits limits) : ContentInspector
{
    private const int Step = 64; // records begin at multiples of this in a file whatever their length
    private const int LongestSearch = 64 << 10;
    private const int DefaultControlLength = 4096;

    private readonly Dictionary<(ulong, uint), SeedSource> byCodes = [];
    private readonly Dictionary<string, SeedSource> byId = new(StringComparer.Ordinal);
    private readonly SeedDefects defects = new();
    private readonly List<Finding> findings = [];
    private int controlLength = DefaultControlLength;
    private long records;
    private bool hasVersion2;
    private bool hasVersion3;

    public static bool Recognizes(ReadOnlySpan<byte> beginning) => MiniSeed2.IsHeader(beginning) || MiniSeed3.IsHeader(beginning) || IsControl(beginning) || BeginsWithNoise(beginning);

    public override void Read(ByteWindow content)
    {
        while (content.Peek(MiniSeed2.Reach) is { IsEmpty: false } bytes)
        {
            var length = MiniSeed2.IsHeader(bytes) ? Read2(content, bytes)
                : MiniSeed3.IsHeader(bytes) ? Read3(bytes, content.Position)
                : IsControl(bytes) ? ReadControl(bytes)
                : Noise(content);
            var position = content.Position;
            var missing = length - content.Skip(length);
            if (missing > 0)
            {
                defects.Note("miniseed:cut", position, missing);
            }
        }
    }

    public override FileFacts Facts()
    {
        var sources = byId.Values.ToList();
        var waves = sources.FindAll(static source => source.Samples > 0);
        return new FileFacts(hasVersion3 && !hasVersion2 ? "miniSEED 3" : "miniSEED 2", "application/vnd.fdsn.mseed")
        {
            RecordCount = waves.Sum(static source => source.Samples),
            Span = waves.Count == 0 ? null : new TimeSpanFacts(Time(waves.Min(static source => source.Start)), Time(waves.Max(static source => source.End)), false, new Said("", Certainty.Measured, "record headers")),
            Members = Members(waves),
            Profiles = [new Said("seismic", Certainty.Inferred, "format miniSEED")],
            Details = new JsonObject { ["records"] = records, ["sources"] = new JsonArray([.. sources.Select(Describe)]) },
            Findings = [.. defects.Findings(), .. findings],
        };
    }

    private static bool IsControl(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 8 && !bytes[..6].ContainsAnyExceptInRange((byte)'0', (byte)'9') && bytes[6] is (byte)'V' or (byte)'A' or (byte)'S' or (byte)'T' && bytes[7] is (byte)' ' or (byte)'*';

    // Recorders fill gaps in time with records that hold a sequence number and blanks.
    private static bool BeginsWithNoise(ReadOnlySpan<byte> bytes) =>
        bytes.Length > MiniSeed2.FixedLength && !bytes[..6].ContainsAnyExceptInRange((byte)'0', (byte)'9') && !bytes[6..MiniSeed2.FixedLength].ContainsAnyExcept((byte)' ') && NextHeader(bytes) < bytes.Length;

    private long Read2(ByteWindow content, ReadOnlySpan<byte> bytes)
    {
        hasVersion2 = true;
        var position = content.Position;
        var header = MiniSeed2.Read(bytes, code => defects.Note(code, position));
        if (bytes[8..20].ContainsAnyExceptInRange((byte)' ', (byte)'~'))
        {
            defects.Note("miniseed:codes", position);
        }

        Take(Source2(bytes), header);
        return header.Length > 0 ? header.Length : SearchNext(content, position);
    }

    private long Read3(ReadOnlySpan<byte> bytes, long position)
    {
        hasVersion3 = true;
        var header = MiniSeed3.Read(bytes);
        var source = MiniSeed3.SourceBytes(bytes);
        if (source.ContainsAnyExceptInRange((byte)'!', (byte)'~'))
        {
            defects.Note("miniseed:codes", position);
        }

        Take(SourceById(MiniSeed3.SourceOf(source)), header);
        return header.Length;
    }

    // SEED 2.4, chapter 5, blockette 010: the volume says how long its records are.
    private int ReadControl(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length >= 21 && bytes[8..].StartsWith("010"u8) && int.TryParse(bytes[19..21], NumberStyles.None, CultureInfo.InvariantCulture, out var exponent) && exponent is >= 8 and <= 15)
        {
            controlLength = 1 << exponent;
        }

        return controlLength;
    }

    private int Noise(ByteWindow content)
    {
        var position = content.Position;
        var length = Math.Min(Step, content.Available.Length);
        defects.Note("miniseed:no-record", position, length);
        return length;
    }

    private long SearchNext(ByteWindow content, long position)
    {
        defects.Note("miniseed:no-length", position);
        return NextHeader(content.Peek(LongestSearch));
    }

    private static int NextHeader(ReadOnlySpan<byte> bytes)
    {
        for (var at = 2 * Step; at < bytes.Length; at += Step)
        {
            if (MiniSeed2.IsHeader(bytes[at..]) || MiniSeed3.IsHeader(bytes[at..]))
            {
                return at;
            }
        }

        return bytes.Length;
    }

    private void Take(SeedSource? source, in SeedHeader header)
    {
        records++;
        source?.Take(header);
    }

    private SeedSource? Source2(ReadOnlySpan<byte> bytes)
    {
        var codes = (BinaryPrimitives.ReadUInt64LittleEndian(bytes[8..]), BinaryPrimitives.ReadUInt32LittleEndian(bytes[16..]));
        if (byCodes.TryGetValue(codes, out var source))
        {
            return source;
        }

        source = SourceById(MiniSeed2.SourceOf(bytes));
        if (source is not null)
        {
            byCodes.Add(codes, source);
        }

        return source;
    }

    private SeedSource? SourceById(string id)
    {
        if (byId.TryGetValue(id, out var source))
        {
            return source;
        }

        if (byId.Count == limits.MaxDistinct)
        {
            if (findings.Count == 0)
            {
                findings.Add(DataFileFaults.Warning("limit:sources", $"There are more than {DataFileFaults.Number(limits.MaxDistinct)} sources; the rest is not told apart.", $"観測チャンネルが {DataFileFaults.Number(limits.MaxDistinct)} を超えています。残りは区別していません。"));
            }

            return null;
        }

        return byId[id] = new SeedSource(id);
    }

    private static Dictionary<string, IReadOnlyList<Said>> Members(List<SeedSource> sources)
    {
        const string Place = "record headers";
        var members = new Dictionary<string, IReadOnlyList<Said>>();
        if (sources.Count == 0)
        {
            return members;
        }

        members["networkCode"] = Distinct(sources, static source => source.Codes.Network, Certainty.Stated);
        members["stationCode"] = Distinct(sources, static source => source.Codes.Station, Certainty.Stated);
        members["channelCode"] = Distinct(sources, static source => source.Codes.Channel, Certainty.Stated);
        members["sourceIdentifier"] = Distinct(sources, static source => source.Id, Certainty.Stated);
        members["samplingRate"] = Distinct(sources, static source => source.Rate.ToString("R", CultureInfo.InvariantCulture), Certainty.Stated);
        members["stationCount"] = [Counted(sources.Select(static source => (source.Codes.Network, source.Codes.Station)).Distinct().Count())];
        members["gapCount"] = [Counted(sources.Sum(static source => source.Gaps))];
        members["completeness"] = [new Said(Completeness(sources).ToString("0.##", CultureInfo.InvariantCulture), Certainty.Measured, Place)];
        return members;

        static Said Counted(int count) => new(count.ToString(CultureInfo.InvariantCulture), Certainty.Measured, Place);
    }

    private static List<Said> Distinct(List<SeedSource> sources, Func<SeedSource, string> value, Certainty certainty) =>
        [.. sources.Select(value).Where(static text => text.Length > 0).Distinct().Select(text => new Said(text, certainty, "record headers"))];

    // The share of each source's own span that has samples, in percent.
    private static double Completeness(List<SeedSource> sources)
    {
        var span = sources.Sum(static source => (double)(source.End - source.Start));
        return span <= 0 ? 100 : Math.Clamp(100 * (1 - (sources.Sum(static source => (double)source.Missing) / span)), 0, 100);
    }

    private static JsonObject Describe(SeedSource source) => new()
    {
        ["id"] = source.Id,
        ["start"] = source.Samples == 0 ? null : Text(source.Start),
        ["end"] = source.Samples == 0 ? null : Text(source.End),
        ["samples"] = source.Samples,
        ["rate"] = source.Rate,
        ["changesRate"] = source.ChangesRate,
        ["records"] = source.Records,
        ["gaps"] = source.Gaps,
        ["overlaps"] = source.Overlaps,
        ["missingSeconds"] = Math.Round((double)source.Missing / SeedHeader.Second, 6),
    };

    private static DateTime Time(long nanoseconds) => DateTime.UnixEpoch.AddTicks(nanoseconds / 100);

    private static string Text(long nanoseconds) => Time(nanoseconds).ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);
}
