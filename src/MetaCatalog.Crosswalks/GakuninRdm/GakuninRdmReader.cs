using System.Text;
using System.Text.Json;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Crosswalks.CommonItems;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;

namespace MetaCatalog.Crosswalks.GakuninRdm;

/// <summary>A registration of publicly funded research data in GakuNin RDM: a record for each registered file, all with the project's grant.</summary>
/// <remarks>Both shapes are read: values in objects (<c>{"value": …}</c>) or plain, lists as arrays or as JSON in a text.</remarks>
public sealed class GakuninRdmReader : CrosswalkReader
{
    /// <inheritdoc/>
    public override string Name => "gakunin-rdm";

    /// <inheritdoc/>
    public override IReadOnlyList<string> MediaTypes { get; } = [];

    /// <inheritdoc/>
    public override bool Recognizes(DocumentGlimpse glimpse)
    {
        ArgumentNullException.ThrowIfNull(glimpse);
        var members = glimpse.JsonMembers;
        return members.Count > 0 && !members.ContainsKey("@context")
            && (members.ContainsKey(GakuninKeys.Files) || glimpse.Contains("\"grdm-file"u8) || (GakuninSchema.IsSchema(members.Keys) && glimpse.Contains("\"qid\""u8)) || GakuninSchema.IsMapping(members.Keys));
    }

    /// <inheritdoc/>
    protected override ForeignReading ReadRecords(ReadOnlyMemory<byte> document, ReadingLimits limits, CancellationToken cancellation)
    {
        using var json = JsonLoading.Load(document, limits);
        var source = new JsonSource(json.RootElement);
        if (GakuninSchema.Refusal(source.Root) is { } refusal)
        {
            return ForeignReading.Refused(refusal);
        }

        var registration = Registration(source.Root);
        if (registration.Take(GakuninKeys.Files) is not { } files)
        {
            return ForeignReading.Refused(ReadingFaults.Error(
                "gakunin-rdm:files", $"The registration has no {GakuninKeys.Files}.", $"登録に {GakuninKeys.Files} がありません。", new Location(Pointer: registration.Pointer.Length == 0 ? "/" : registration.Pointer)));
        }

        var project = new GakuninProjectReading(registration).Read();
        var records = new List<ForeignRecord>();
        var findings = new List<Finding>();
        foreach (var (file, list) in Files(files, limits))
        {
            cancellation.ThrowIfCancellationRequested();
            if (records.Count == limits.MaxRecords)
            {
                throw new ReadingException(ReadingFaults.TooManyRecords(limits.MaxRecords, new Location(Pointer: file.Pointer)));
            }

            records.Add(Read(file, project, list, findings));
        }

        return new ForeignReading([.. records.Select((record, i) => i == 0 ? record with { Losses = [.. record.Losses, .. source.Untaken()] } : record)], findings);
    }

    private static ForeignRecord Read(JsonPlace file, CommonRecord project, JsonSource? list, List<Finding> findings)
    {
        var notes = new ReadingNotes(new RecordBuilder());
        var reading = new GakuninFileReading(file, notes);
        new CommonToRecord(reading.Read(project), notes, () => new Location(Pointer: file.Pointer)).Add();
        findings.AddRange(notes.Findings);
        return notes.Builder.ToRecord(list?.Untaken().Where(loss => loss.What.StartsWith(file.Pointer, StringComparison.Ordinal)) ?? []);
    }

    // The whole answer of the API, a draft's metadata, or the metadata alone.
    private static JsonPlace Registration(JsonPlace root)
    {
        var inner = root.Take("data")?.Take("attributes") ?? root;
        return inner.Take("registration_metadata") ?? inner.Take("registration_responses") ?? inner;
    }

    // A list in a text is a document of its own, whose pointers begin anew.
    private static IEnumerable<(JsonPlace File, JsonSource? List)> Files(JsonPlace files, ReadingLimits limits)
    {
        var value = GakuninValue.Of(files);
        if (value.Value.ValueKind != JsonValueKind.String)
        {
            return value.Items().Select(static item => (item, (JsonSource?)null));
        }

        using var parsed = JsonLoading.Load(Encoding.UTF8.GetBytes(value.Text ?? "[]"), limits);
        var list = new JsonSource(parsed.RootElement.Clone());
        return [.. list.Root.Items().Select(item => (item, (JsonSource?)list))];
    }
}
