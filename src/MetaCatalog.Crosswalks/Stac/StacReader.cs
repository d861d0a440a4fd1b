using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;

namespace MetaCatalog.Crosswalks.Stac;

/// <summary>Reads collections and items of STAC 1.0 and 1.1, and features alike: scenes and collections of earth observation as datasets.</summary>
public sealed class StacReader : CrosswalkReader
{
    /// <inheritdoc/>
    public override string Name => "stac";

    /// <inheritdoc/>
    public override IReadOnlyList<string> MediaTypes { get; } = [];

    /// <inheritdoc/>
    public override bool Recognizes(DocumentGlimpse glimpse)
    {
        ArgumentNullException.ThrowIfNull(glimpse);
        var members = glimpse.JsonMembers;
        return members.ContainsKey("stac_version") || (members.GetValueOrDefault("type") == "Feature" && members.ContainsKey("properties") && members.ContainsKey("links"));
    }

    /// <inheritdoc/>
    protected override ForeignReading ReadRecords(ReadOnlyMemory<byte> document, ReadingLimits limits, CancellationToken cancellation)
    {
        using var json = JsonLoading.Load(document, limits);
        var source = new JsonSource(json.RootElement);
        var root = source.Root;
        if (root.TakeText("id") is not { } id)
        {
            return ForeignReading.Refused(ReadingFaults.Error("stac:id", "There is no id, which every collection and item of STAC has.", "STAC のコレクションとアイテムに必須の id がありません。", new Location(Pointer: "")));
        }

        var record = new RecordBuilder();
        record.AddText(Dcterms.Identifier, id);
        foreach (var about in new[] { "stac_version", "type", "stac_extensions", "conformsTo" })
        {
            root.Take(about)?.TakeWhole();
        }

        ReadWords(record, root);
        if (root.Take("properties") is { } properties)
        {
            ReadWords(record, properties);
            ReadTimes(record, properties);
        }

        StacExtents.Read(record, root);
        StacAssets.Read(record, root);
        return new ForeignReading([record.ToRecord(source.Untaken())], []);
    }

    private static void ReadWords(RecordBuilder record, JsonPlace place)
    {
        record.AddText(Dcterms.Title, place.TakeText("title"));
        record.AddText(Dcterms.Description, place.TakeText("description"));
        foreach (var keyword in place.TakeItems("keywords"))
        {
            record.AddText(Dcat.Keyword, keyword.Text);
        }

        if (place.TakeText("license") is { } licence and not ("other" or "various" or "proprietary"))
        {
            record.AddReference(record.Topic, Dcterms.License, licence.Contains('/', StringComparison.Ordinal) ? licence : "https://spdx.org/licenses/" + licence);
        }

        foreach (var provider in place.TakeItems("providers"))
        {
            AddProvider(record, provider);
        }

        foreach (var (member, predicate) in new[] { ("created", Dcterms.Created), ("updated", Dcterms.Modified), ("published", Dcterms.Issued) })
        {
            record.Add(predicate, DateLiteral.Of(place.TakeText(member)));
        }

        foreach (var (member, predicate) in new[] { ("platform", SchemaOrg.Instrument), ("constellation", SchemaOrg.Instrument), ("instruments", SchemaOrg.Instrument) })
        {
            foreach (var instrument in place.TakeItems(member))
            {
                record.AddText(predicate, instrument.Text);
            }
        }
    }

    private static void AddProvider(RecordBuilder record, JsonPlace provider)
    {
        var roles = provider.TakeItems("roles").Select(static role => role.Text).ToList();
        var node = record.AddNode(record.Topic, roles.Contains("producer") ? Dcterms.Creator : roles.Contains("host") || roles.Contains("licensor") ? Dcterms.Publisher : Dcterms.Contributor, Foaf.Organization);
        record.AddText(node, Foaf.Name, provider.TakeText("name"));
        record.AddReference(node, Foaf.Homepage, provider.TakeText("url"));
    }

    private static void ReadTimes(RecordBuilder record, JsonPlace properties)
    {
        var instant = DateLiteral.Of(properties.TakeText("datetime"));
        var start = DateLiteral.Of(properties.TakeText("start_datetime")) ?? instant;
        var end = DateLiteral.Of(properties.TakeText("end_datetime")) ?? instant;
        if (start is not null || end is not null)
        {
            var period = record.AddNode(record.Topic, Dcterms.Temporal, Dcterms.PeriodOfTime);
            record.Add(period, Dcat.StartDate, start);
            record.Add(period, Dcat.EndDate, end);
        }
    }
}
