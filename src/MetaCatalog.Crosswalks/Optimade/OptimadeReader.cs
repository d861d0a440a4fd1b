using System.Globalization;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Crosswalks.Reading;

namespace MetaCatalog.Crosswalks.Optimade;

/// <summary>Structures of OPTIMADE 1.x: the answer of a server, a list of entries, or JSON Lines; a record for each structure.</summary>
public sealed class OptimadeReader : CrosswalkReader
{
    /// <inheritdoc/>
    public override string Name => "optimade";

    /// <inheritdoc/>
    public override IReadOnlyList<string> MediaTypes => ["application/vnd.optimade+json"];

    /// <inheritdoc/>
    public override bool Recognizes(DocumentGlimpse glimpse)
    {
        ArgumentNullException.ThrowIfNull(glimpse);
        var members = glimpse.JsonMembers;
        return members.ContainsKey("x-optimade") || members.ContainsKey("lattice_vectors") || members.ContainsKey("elements_ratios")
            || (members.GetValueOrDefault("type") == "structures" && members.ContainsKey("attributes"))
            || (members.ContainsKey("data") && members.ContainsKey("meta") && glimpse.Contains("api_version"u8));
    }

    /// <inheritdoc/>
    protected override ForeignReading ReadRecords(ReadOnlyMemory<byte> document, ReadingLimits limits, CancellationToken cancellation)
    {
        if (new DocumentGlimpse(document).FirstLine.Contains("\"x-optimade\"", StringComparison.Ordinal))
        {
            return ReadLines(document, limits, cancellation);
        }

        using var json = JsonLoading.Load(document, limits);
        var source = new JsonSource(json.RootElement);
        var entries = (source.Root.PeekMember("data") is { } ? source.Root.Take("data")!.Value : source.Root).Items().ToList();
        var structures = entries.Where(IsStructure).ToList();
        if (structures.Count == 0)
        {
            return ForeignReading.Refused(NoStructure(entries));
        }

        if (structures.Count > limits.MaxRecords)
        {
            return ForeignReading.Refused(ReadingFaults.TooManyRecords(limits.MaxRecords, new Location(Pointer: structures[limits.MaxRecords].Pointer)));
        }

        var provider = Provider(source.Root);
        var builders = structures.ConvertAll(entry => new OptimadeStructure(entry, provider).Build());
        return new ForeignReading(JsonRecords.Of(source, structures, builders), []);
    }

    private static ForeignReading ReadLines(ReadOnlyMemory<byte> document, ReadingLimits limits, CancellationToken cancellation)
    {
        var records = new List<ForeignRecord>();
        var others = new List<MappingLoss>();
        var line = 0;
        for (var rest = document; rest.Length > 0;)
        {
            cancellation.ThrowIfCancellationRequested();
            line++;
            var end = rest.Span.IndexOf((byte)'\n');
            var text = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            if (text.Span.Trim(" \r\t"u8).Length > 0)
            {
                ReadLine(text, line, limits, records, others);
            }

            if (records.Count > limits.MaxRecords)
            {
                return ForeignReading.Refused(ReadingFaults.TooManyRecords(limits.MaxRecords, new Location(Line: line, Column: 1)));
            }
        }

        // What the other lines say belongs to no structure; it is told once.
        return records.Count > 0 ? new ForeignReading([records[0] with { Losses = [.. records[0].Losses, .. LossGroups.Of(others)] }, .. records[1..]], []) : ForeignReading.Refused(ReadingFaults.Error(
            "optimade:structure", "No line holds a structure.", "構造を記した行がありません。", new Location(Line: 1, Column: 1)));
    }

    private static void ReadLine(ReadOnlyMemory<byte> text, int line, ReadingLimits limits, List<ForeignRecord> records, List<MappingLoss> others)
    {
        try
        {
            using var json = JsonLoading.Load(text, limits);
            var source = new JsonSource(json.RootElement);
            if (IsStructure(source.Root))
            {
                records.Add(new OptimadeStructure(source.Root, null).Build().ToRecord(LossGroups.Of(source.Untaken())));
            }
            else
            {
                var kind = source.Root.PeekMember("type")?.Text ?? "no type";
                others.Add(new MappingLoss(LossKind.NotCarried, string.Create(CultureInfo.InvariantCulture, $"line {line}: {kind} {source.Root.PeekMember("id")?.Text}").TrimEnd(), "Only structures describe data."));
            }
        }
        catch (ReadingException fault)
        {
            throw new ReadingException(fault.Finding with { Location = fault.Finding.Location with { Line = line } });
        }
    }

    // Databases behind OPTIMADE keep entries without the envelope of JSON:API, and say "structure".
    private static bool IsStructure(JsonPlace entry) =>
        entry.PeekMember("type")?.Text is "structures" or "structure" && (entry.PeekMember("attributes") is { } || entry.PeekMember("elements") is { });

    private static string? Provider(JsonPlace root) => root.PeekMember("meta")?.PeekMember("provider") is { } ? root.Take("meta")?.Take("provider")?.TakeText("name") : null;

    private static Finding NoStructure(List<JsonPlace> entries)
    {
        var type = entries.Count > 0 ? entries[0].PeekMember("type")?.Text : null;
        var kind = type ?? (entries.Count > 0 && entries[0].PeekMember("authors") is { } ? "references" : null);
        return ReadingFaults.Error(
            "optimade:structure",
            kind is null ? "The document holds no structure of OPTIMADE." : $"The entries are of the type '{kind}'; only structures describe data.",
            kind is null ? "OPTIMADE の構造がありません。" : $"エントリの型が「{kind}」です。データを記述するのは structures だけです。",
            new Location(Pointer: entries.Count > 0 ? entries[0].Pointer : ""));
    }
}
