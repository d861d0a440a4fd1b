using System.Text.Json.Nodes;
using System.Xml;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.LinkedData;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.GeoCroissant;

/// <summary>The members that GeoCroissant adds to a dataset and its record sets (GeoCroissant 1.0, vocabulary <c>geocr</c>).</summary>
internal sealed class GeoMembers(CrosswalkSource source, KeyNames keys)
{
    private const string Namespace = "http://mlcommons.org/croissant/geo/";
    private const string ReferenceSystems = "/def/crs/";

    /// <summary>Adds what the record says.</summary>
    public void AddTo(JsonObject dataset)
    {
        AddReferenceSystem(dataset);
        AddSpatialResolution(dataset);
        AddTemporalResolution(dataset);
        AddServices(dataset);
        foreach (var set in Items(dataset["recordSet"]))
        {
            AddTimeIndex(set);
        }
    }

    // Positions of a record are WGS 84 (GeoSPARQL, wktLiteral), whatever the data themselves are in.
    private void AddReferenceSystem(JsonObject dataset)
    {
        var stated = source.Peek(source.Topic, Dcterms.ConformsTo).OfType<Iri>().Select(static iri => iri.Value).FirstOrDefault(static iri => iri.Contains(ReferenceSystems, StringComparison.Ordinal));
        var hasPlace = source.Peek(source.Topic, Dcterms.Spatial).Any();
        if (stated is not null || hasPlace)
        {
            dataset[Key("coordinateReferenceSystem")] = stated is null ? "EPSG:4326" : ShortOf(stated);
        }
    }

    // http://www.opengis.net/def/crs/EPSG/0/4326 is EPSG:4326.
    private static string ShortOf(string address) =>
        address[(address.IndexOf(ReferenceSystems, StringComparison.Ordinal) + ReferenceSystems.Length)..].Split('/') is [var authority, _, var code] ? $"{authority}:{code}" : address;

    private void AddSpatialResolution(JsonObject dataset)
    {
        foreach (var metres in source.Take(Dcat.SpatialResolutionInMeters).Select(CrosswalkSource.Text).OfType<string>().Take(1))
        {
            dataset[Key("spatialResolution")] = NumberText.Double(metres) is { } value ? Quantity(value, "m") : metres;
        }
    }

    // The rate at which a seismometer samples says how far apart its values are, where nothing else does.
    private void AddTemporalResolution(JsonObject dataset)
    {
        if (source.TakeText(source.Topic, Dcat.TemporalResolution) is { } duration)
        {
            dataset[Key("temporalResolution")] = Seconds(duration) is { } seconds ? Quantity(seconds, "s") : duration;
        }
        else if (source.Peek(source.Topic, Sei.SamplingRate).Select(CrosswalkSource.Text).Select(NumberText.Double).OfType<double>().Where(static rate => rate > 0).ToList() is [var rate])
        {
            dataset[Key("temporalResolution")] = Quantity(1 / rate, "s");
        }
    }

    private static double? Seconds(string duration)
    {
        try
        {
            return duration.Contains('Y', StringComparison.Ordinal) || duration.Split('T')[0].Contains('M', StringComparison.Ordinal) ? null : XmlConvert.ToTimeSpan(duration).TotalSeconds;
        }
        catch (Exception fault) when (fault is FormatException or OverflowException)
        {
            return null;
        }
    }

    private void AddServices(JsonObject dataset)
    {
        if (source.Level != AccessLevel.Open)
        {
            return;
        }

        var endpoints = source.Peek(source.Topic, Dcat.Distribution)
            .SelectMany(file => source.Peek(file, Dcat.AccessService))
            .SelectMany(service => source.Peek(service, Dcat.EndpointUrl).Select(CrosswalkSource.Text)).OfType<string>().Distinct()
            .Select(static endpoint => (JsonNode)endpoint).ToList();
        if (endpoints.Count > 0)
        {
            dataset[Key("recordEndpoint")] = endpoints is [var only] ? only : new JsonArray([.. endpoints]);
        }
    }

    // The first field that holds a date or an instant puts the records in order.
    private void AddTimeIndex(JsonObject set)
    {
        if (Items(set["field"]).FirstOrDefault(static field => Types(field).Any(static type => type is "sc:DateTime" or "sc:Date")) is { } field)
        {
            set[Key("timeSeriesIndex")] = new JsonObject { ["@id"] = field["@id"]!.DeepClone() }; // every field has a name
        }
    }

    private static IEnumerable<string> Types(JsonObject field) => (field["dataType"] as JsonArray ?? [field["dataType"]?.DeepClone()]).Select(static type => (type as JsonValue)?.ToString() ?? type?["@id"]?.ToString() ?? "");

    private static JsonObject Quantity(double value, string unit) =>
        new() { ["@type"] = "sc:QuantitativeValue", ["value"] = Math.Round(value, 12), ["unitText"] = unit };

    private string Key(string term) => keys.KeyOf(new Iri(Namespace + term));

    private static IEnumerable<JsonObject> Items(JsonNode? node) => node switch
    {
        JsonArray array => array.OfType<JsonObject>(),
        JsonObject one => [one],
        _ => [],
    };
}
