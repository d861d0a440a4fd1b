using System.Text.Json;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;

namespace MetaCatalog.Crosswalks.Mdr;

/// <summary>The metadata of NIMS's Materials Data Repository (MDR schema), as YAML or JSON: one record.</summary>
public sealed class MdrReader : CrosswalkReader
{
    private static readonly string[] Required = ["titles", "creators", "contact_agents", "descriptions", "managing_organization", "visibility", "resource_type", "rights"];

    /// <inheritdoc/>
    public override string Name => "mdr";

    /// <inheritdoc/>
    public override IReadOnlyList<string> MediaTypes { get; } = [];

    /// <inheritdoc/>
    public override bool Recognizes(DocumentGlimpse glimpse)
    {
        ArgumentNullException.ThrowIfNull(glimpse);
        return IsMdr(glimpse.JsonMembers.Keys) || IsMdr(glimpse.YamlKeys);
    }

    /// <inheritdoc/>
    protected override ForeignReading ReadRecords(ReadOnlyMemory<byte> document, ReadingLimits limits, CancellationToken cancellation)
    {
        using var json = IsJson(document.Span) ? JsonLoading.Load(document, limits) : YamlLoading.Load(document.Span, limits);
        var source = new JsonSource(json.RootElement);
        if (json.RootElement.ValueKind != JsonValueKind.Object || source.Root.PeekMember("titles") is null)
        {
            return ForeignReading.Refused(ReadingFaults.Error("mdr:titles", "There are no 'titles', which metadata of MDR begin with.", "MDR のメタデータに必要な titles がありません。", new Location(Pointer: "")));
        }

        var notes = new ReadingNotes(new RecordBuilder());
        foreach (var missing in Required.Where(key => source.Root.PeekMember(key) is null && !(key == "rights" && source.Root.PeekMember("licenses") is not null)))
        {
            notes.Doubt("mdr:required", () => new Location(Pointer: $"/{missing}"), $"MDR demands '{missing}'.", $"MDR の必須項目「{missing}」がありません。");
        }

        new MdrDescription(source.Root, notes).Read();
        new MdrMaterials(source.Root, notes.Builder).Read();
        return new ForeignReading(JsonRecords.Of(source, [source.Root], [notes.Builder]), notes.Findings);
    }

    private static bool IsMdr(IEnumerable<string> keys)
    {
        var all = keys.ToHashSet(StringComparer.Ordinal);
        return all.Contains("titles") && all.Contains("resource_type") && (all.Contains("managing_organization") || all.Contains("visibility"));
    }

    private static bool IsJson(ReadOnlySpan<byte> document) => document.TrimStart("\uFEFF \t\r\n"u8) is [(byte)'{' or (byte)'[', ..];
}
