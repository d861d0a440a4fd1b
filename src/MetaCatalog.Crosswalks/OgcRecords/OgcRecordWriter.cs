using System.Text.Json.Nodes;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Citations;
using MetaCatalog.Crosswalks.LinkedData;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Crosswalks.OgcRecords;

/// <summary>Writes a record of OGC API - Records 1.0 (20-004r1, "record-core"): a GeoJSON feature.</summary>
public sealed class OgcRecordWriter : CrosswalkWriter
{
    /// <inheritdoc/>
    public override string Name => "ogc-record";

    /// <inheritdoc/>
    public override string MediaType => "application/geo+json";

    /// <inheritdoc/>
    public override string Extension => ".geojson";

    /// <inheritdoc/>
    public override void Write(CrosswalkSource source, Stream output) => JsonOutput.Write(Write(source), output);

    /// <summary>Writes a record; what could not be carried is in <see cref="CrosswalkSource.Losses"/> afterwards.</summary>
    public static JsonObject Write(CrosswalkSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var (label, _) = AccessAddress.Of(source.Level);
        source.Take(RdfTerms.Type);
        source.Take(Dcterms.AccessRights);
        return new JsonObject
        {
            ["id"] = source.Topic.Value,
            ["type"] = "Feature",
            ["conformsTo"] = new JsonArray("http://www.opengis.net/spec/ogcapi-records-1/1.0/conf/record-core"),
            ["geometry"] = Geometry(source),
            ["time"] = Time(source),
            ["properties"] = Properties(source, label),
            ["links"] = OgcLinks.Of(source),
        };
    }

    private static JsonObject Properties(CrosswalkSource source, string accessLabel)
    {
        var language = source.Peek(source.Topic, Dcterms.Title).OfType<Literal>().Any(static title => LanguageTag.Of(title) == "en") ? "en" : "ja";
        var properties = new JsonObject
        {
            ["type"] = "dataset",
            ["title"] = CitedName.Best(source, source.Topic, Dcterms.Title, language) ?? Untitled(source),
            ["language"] = new JsonObject { ["code"] = language },
        };
        Put(properties, "description", CitedName.Best(source, source.Topic, Dcterms.Description, language));
        AddList(properties, "keywords", source.TakeLiterals(source.Topic, Dcat.Keyword).Select(static word => (JsonNode)word.LexicalForm));
        AddList(properties, "resourceLanguages", source.Take(Dcterms.Language).Select(static tag => LanguageCode.ToTag(CrosswalkSource.Text(tag))).OfType<string>().Distinct().Select(static tag => (JsonNode)new JsonObject { ["code"] = tag }));
        AddList(properties, "themes", Themes(source));
        AddList(properties, "externalIds", source.Take(Dcterms.Identifier).Select(CrosswalkSource.Text).OfType<string>().Select(static id => (JsonNode)new JsonObject { ["value"] = PersistentIdentifier.Of(id)?.Address ?? id }));
        AddList(properties, "contacts", new OgcContacts(source, language).All());
        AddList(properties, "formats", source.Peek(source.Topic, Dcat.Distribution).SelectMany(node => source.Peek(node, Dcat.MediaType)).Select(static type => MediaTypeName.Of(CrosswalkSource.Text(type))).OfType<string>().Distinct().Select(static type => (JsonNode)new JsonObject { ["mediaType"] = type }));
        Put(properties, "created", Instant(source, Dcterms.Issued));
        Put(properties, "updated", Instant(source, Dcterms.Modified));
        Put(properties, "license", source.TakeText(source.Topic, Dcterms.License));
        Put(properties, "rights", string.Join(" ", source.TakeLiterals(source.Topic, Dcterms.Rights).Select(static right => right.LexicalForm).Prepend($"{accessLabel}.")));
        return properties;
    }

    private static string Untitled(CrosswalkSource source)
    {
        source.Lose(LossKind.Invented, "title", "OGC API - Records demands a title; the address stands for it.");
        return source.Topic.Value;
    }

    private static IEnumerable<JsonNode> Themes(CrosswalkSource source)
    {
        foreach (var scheme in source.Take(Dcat.Theme).OfType<Iri>().GroupBy(static theme => theme.Value[..(theme.Value.TrimEnd('/').LastIndexOfAny(['/', '#']) + 1)]))
        {
            var concepts = scheme.Select(theme => (JsonNode)new JsonObject { ["id"] = theme.Value, ["title"] = CitedName.Best(source, theme, Skos.PrefLabel, "en") ?? theme.Value[scheme.Key.Length..] });
            yield return new JsonObject { ["concepts"] = new JsonArray([.. concepts]), ["scheme"] = scheme.Key };
        }
    }

    // The core takes one geometry: the first box or point. A box over the antimeridian is two polygons (RFC 7946, 3.1.9).
    private static JsonObject? Geometry(CrosswalkSource source)
    {
        var places = CarriedPlace.Take(source).ToList();
        foreach (var left in places.Where(static place => place.Box is not null || place.Point is not null).Skip(1))
        {
            source.Lose(LossKind.NotCarried, $"place {(left.Names is [var name, ..] ? name.LexicalForm : "without a name")}", "OGC API - Records takes one geometry.");
        }

        return places.FirstOrDefault(static place => place.Box is not null || place.Point is not null) switch
        {
            { Box: { } box } => Polygons(box),
            { Point: { } point } => new JsonObject { ["type"] = "Point", ["coordinates"] = new JsonArray(point.Longitude, point.Latitude) },
            _ => null,
        };
    }

    private static JsonObject Polygons(BoundingBox box) => box.West <= box.East
        ? new JsonObject { ["type"] = "Polygon", ["coordinates"] = new JsonArray(Ring(box)) }
        : new JsonObject { ["type"] = "MultiPolygon", ["coordinates"] = new JsonArray(new JsonArray(Ring(box with { East = 180 })), new JsonArray(Ring(box with { West = -180 }))) };

    private static JsonArray Ring(BoundingBox box) =>
        [Position(box.West, box.South), Position(box.East, box.South), Position(box.East, box.North), Position(box.West, box.North), Position(box.West, box.South)];

    private static JsonArray Position(double longitude, double latitude) => [longitude, latitude];

    private static JsonObject? Time(CrosswalkSource source)
    {
        if (source.TakeFirst(source.Topic, Dcterms.Temporal) is not { } period)
        {
            return null;
        }

        source.Take(period, RdfTerms.Type);
        var start = Day(source.TakeText(period, Dcat.StartDate));
        var end = Day(source.TakeText(period, Dcat.EndDate));
        return start is null && end is null ? null
            : start == end ? new JsonObject { ["date"] = start }
            : new JsonObject { ["interval"] = new JsonArray(start ?? "..", end ?? "..") };
    }

    private static string? Day(string? text) => text is not null && RecordDate.Read(text, TimeSpan.Zero) is { } date ? date.Start.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : null;

    // created and updated are instants (RFC 3339); a day begins at midnight UTC.
    private static string? Instant(CrosswalkSource source, Iri predicate) =>
        RecordDate.Read(source.TakeFirst(source.Topic, predicate), TimeSpan.Zero)?.Start.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);

    private static void Put(JsonObject target, string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            target[name] = value;
        }
    }

    private static void AddList(JsonObject target, string name, IEnumerable<JsonNode> values)
    {
        JsonNode[] all = [.. values];
        if (all.Length > 0)
        {
            target[name] = new JsonArray(all);
        }
    }
}
