using MetaCatalog.Catalog.Validation;
using MetaCatalog.Crosswalks.Reading;

namespace MetaCatalog.Crosswalks.Dome;

/// <summary>An entry of the DOME Registry, schema 2.0: a record for a machine-learning model in biology.</summary>
public sealed class DomeReader : CrosswalkReader
{
    /// <inheritdoc/>
    public override string Name => "dome";

    /// <inheritdoc/>
    public override IReadOnlyList<string> MediaTypes => [];

    /// <inheritdoc/>
    public override bool Recognizes(DocumentGlimpse glimpse)
    {
        ArgumentNullException.ThrowIfNull(glimpse);
        var members = glimpse.JsonMembers;
        return members.ContainsKey("publication") && members.ContainsKey("optimization") && members.ContainsKey("evaluation");
    }

    /// <inheritdoc/>
    protected override ForeignReading ReadRecords(ReadOnlyMemory<byte> document, ReadingLimits limits, CancellationToken cancellation)
    {
        using var json = JsonLoading.Load(document, limits);
        var source = new JsonSource(json.RootElement);
        if (source.Root.PeekMember("publication") is null || source.Root.PeekMember("optimization") is null)
        {
            return ForeignReading.Refused(ReadingFaults.Error(
                "dome:sections",
                "An entry of DOME has the sections publication, data, optimization, model and evaluation.",
                "DOME のエントリには publication、data、optimization、model、evaluation が必要です。",
                new Location(Pointer: "")));
        }

        var findings = new List<Finding>();
        var record = new DomeEntry(source.Root, findings).Build();
        return new ForeignReading(JsonRecords.Of(source, [source.Root], [record]), findings);
    }
}
