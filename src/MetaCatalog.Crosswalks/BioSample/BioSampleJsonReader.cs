using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;

namespace MetaCatalog.Crosswalks.BioSample;

/// <summary>
/// BioSamples in JSON: the sheet of DDBJ's tools (an array of samples, each an array of keys with a value), or a sample of EBI's
/// service (<c>accession</c>, <c>characteristics</c>).
/// </summary>
public sealed class BioSampleJsonReader : CrosswalkReader
{
    /// <inheritdoc/>
    public override string Name => "biosample-json";

    /// <inheritdoc/>
    public override IReadOnlyList<string> MediaTypes => [];

    /// <inheritdoc/>
    public override bool Recognizes(DocumentGlimpse glimpse)
    {
        ArgumentNullException.ThrowIfNull(glimpse);
        var members = glimpse.JsonMembers;
        return (members.ContainsKey("key") && members.ContainsKey("value")) || (members.ContainsKey("characteristics") && members.ContainsKey("name"));
    }

    /// <inheritdoc/>
    protected override ForeignReading ReadRecords(ReadOnlyMemory<byte> document, ReadingLimits limits, CancellationToken cancellation)
    {
        using var json = JsonLoading.Load(document, limits);
        var source = new JsonSource(json.RootElement);
        var samples = json.RootElement.ValueKind == System.Text.Json.JsonValueKind.Array ? source.Root.Items().ToList() : [source.Root];
        if (samples.Count > limits.MaxRecords)
        {
            return ForeignReading.Refused(ReadingFaults.TooManyRecords(limits.MaxRecords, new Location(Pointer: samples[limits.MaxRecords].Pointer)));
        }

        var builders = samples.ConvertAll(static sample => sample.Value.ValueKind == System.Text.Json.JsonValueKind.Array ? OfSheet(sample) : OfService(sample));
        var index = builders.FindIndex(static builder => builder is null);
        return index >= 0 || builders.Count == 0
            ? ForeignReading.Refused(ReadingFaults.Error(
                "biosample:sample",
                "This is no sample: neither an array of keys with values, nor an object with characteristics.",
                "試料ではありません。キーと値の配列でも、characteristics を持つオブジェクトでもありません。",
                new Location(Pointer: index >= 0 ? samples[index].Pointer : "")))
            : new ForeignReading(JsonRecords.Of(source, samples, [.. builders.OfType<RecordBuilder>()]), []);
    }

    private static RecordBuilder? OfSheet(JsonPlace sample)
    {
        var record = Start();
        var entries = sample.Items().Select(static entry => (Key: entry.TakeText("key"), Value: entry.PeekMember("value"))).Where(static entry => entry.Key is not null).ToList();
        foreach (var (key, value) in entries)
        {
            if (value is { } place && Add(record, key!, place.Text))
            {
                place.TakeSelf();
            }
        }

        return entries.Count == 0 ? null : record;
    }

    private static bool Add(RecordBuilder record, string key, string? value)
    {
        switch (key)
        {
            case "sample_title":
                record.AddText(Dcterms.Title, value);
                return true;
            case "sample_name":
                record.AddText(Dcterms.Alternative, value);
                return true;
            case "description":
                record.AddText(Dcterms.Description, value);
                return true;
            case "organism":
                record.AddText(Gen.OrganismName, value);
                return true;
            case "taxonomy_id":
                record.AddOrganism(value, null);
                return true;
            case "_package":
                record.AddText(Gen.Checklist, value);
                return true;
            case "biosample_accession":
                record.AddAccession(value, "BioSample", isOwn: true);
                return true;
            default:
                return record.AddAttribute(key, value);
        }
    }

    private static RecordBuilder? OfService(JsonPlace sample)
    {
        if (sample.Take("characteristics") is not { } characteristics)
        {
            return null;
        }

        var record = Start();
        record.AddText(Dcterms.Title, sample.TakeText("name"));
        record.AddAccession(sample.TakeText("accession"), "BioSamples", isOwn: true);
        record.Add(Dcterms.Issued, DateLiteral.OrText(sample.TakeText("release")));
        record.Add(Dcterms.Modified, DateLiteral.OrText(sample.TakeText("update")));
        record.AddOrganism(sample.TakeText("taxId"), null);
        foreach (var (name, values) in characteristics.Members())
        {
            foreach (var value in values.Items())
            {
                AddCharacteristic(record, name, value);
            }
        }

        return record;
    }

    private static void AddCharacteristic(RecordBuilder record, string name, JsonPlace value)
    {
        var text = value.PeekMember("text")?.Text;
        var concept = value.PeekMember("ontologyTerms")?.Peek().FirstOrDefault();
        if (name.Equals("organism", StringComparison.OrdinalIgnoreCase) && !GenomicParts.IsNullWord(text))
        {
            record.AddText(Gen.OrganismName, value.TakeText("text"));
        }
        else if (name.Equals("description", StringComparison.OrdinalIgnoreCase) && !GenomicParts.IsNullWord(text))
        {
            record.AddText(Dcterms.Description, value.TakeText("text"));
        }
        else if (record.AddAttribute(name.Replace(' ', '_'), text, value.PeekMember("unit")?.Text))
        {
            value.TakeText("text");
            value.TakeText("unit");
        }

        if (concept is { Text: { } iri } && name.Equals("disease", StringComparison.OrdinalIgnoreCase))
        {
            value.Take("ontologyTerms")?.Items().First().TakeSelf();
            record.AddReference(record.Topic, Gen.Disease, iri);
        }
    }

    private static RecordBuilder Start()
    {
        var record = new RecordBuilder();
        record.AddProfile(ProfileNames.Genomic, "189", "S7R1-K5P0");
        return record;
    }
}
