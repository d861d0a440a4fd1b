using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MetaCatalog.Benchmarks.Product;

/// <summary>Says a record of the shared generator in this catalog's plain JSON, with what publishing asks for: a licence, access levels, reasons.</summary>
/// <remarks>
/// The generator names people and organisations by IRI only; here they get their names. What it derives from a record that is
/// less open than itself could not be published (rule P-39), so sources are told as references.
/// </remarks>
internal static class PlainRecord
{
    private const string MediaTypes = "https://www.iana.org/assignments/media-types/";
    private const string DefaultLicence = "https://creativecommons.org/licenses/by/4.0/";

    // The generator's units as codes of QUDT.
    private static readonly Dictionary<string, string> Units = new(StringComparer.Ordinal)
    {
        ["eV"] = "EV",
        ["angstrom"] = "ANGSTROM",
        ["eV/atom"] = "EV",
        ["m"] = "M",
        ["K"] = "K",
        ["PSU"] = "PSU",
        ["x"] = "UNITLESS",
        ["bp"] = "UNITLESS",
        ["1"] = "UNITLESS",
        ["s"] = "SEC",
        ["kWh"] = "KiloW-HR",
        ["GeV"] = "GigaEV",
    };

    /// <summary>The record in one line of the generator's NDJSON.</summary>
    public static JsonObject Of(JsonElement source)
    {
        var record = new JsonObject
        {
            ["id"] = Text(source, "@id"),
            ["type"] = "Dataset",
            ["identifier"] = Text(source, "dct:identifier"),
            ["title"] = ByLanguage(source, "dct:title"),
            ["description"] = ByLanguage(source, "dct:description"),
            ["keyword"] = ByLanguage(source, "dcat:keyword"),
            ["theme"] = Text(source, "dcat:theme"),
            ["publisher"] = Organization(Text(source, "dct:publisher")),
            ["creator"] = Person(Text(source, "dct:creator")),
            ["contactPoint"] = Contact(source.GetProperty("dcat:contactPoint")),
            ["issued"] = Text(source, "dct:issued"),
            ["modifiedTime"] = Text(source, "dct:modified"),
            ["language"] = "en",
            ["version"] = Text(source, "dcat:version"),
            ["landingPage"] = Text(source, "dcat:landingPage"),
            ["license"] = source.TryGetProperty("dct:license", out var licence) ? licence.GetString() : DefaultLicence,
            ["spatial"] = Place(source.GetProperty("dct:spatial")),
            ["temporal"] = Period(source.GetProperty("dct:temporal")),
            ["wasGeneratedBy"] = Activity(source.GetProperty("prov:wasGeneratedBy")),
            ["variableMeasured"] = Each(source, "mc:measure", Variable),
            ["distribution"] = Each(source, "dcat:distribution", Distribution),
        };
        if (source.TryGetProperty("prov:wasDerivedFrom", out var origin))
        {
            record["references"] = origin.GetString();
        }

        AddAccess(record, Text(source, "dct:accessRights"));
        return record;
    }

    private static void AddAccess(JsonObject record, string rights)
    {
        record["accessRights"] = Tail(rights) switch { "PUBLIC" => "open", "RESTRICTED" => "restricted", _ => "metadata-only" };
        if (Tail(rights) == "PUBLIC")
        {
            return;
        }

        record["closureReason"] = "third-party-rights";
        record["reviewDate"] = "2030-03-31";
        record["accessProcedure"] = Text(record, "landingPage") + "/request";
        record["responsibleParty"] = record["publisher"]!.DeepClone(); // every record has one by now
    }

    private static JsonObject ByLanguage(JsonElement source, string name)
    {
        var texts = new JsonObject();
        foreach (var language in Items(source, name).GroupBy(static text => text.GetProperty("@language").GetString()!)) // the generator tags every text
        {
            JsonNode?[] values = [.. language.Select(static text => (JsonNode?)text.GetProperty("@value").GetString())];
            texts[language.Key] = values.Length == 1 ? values[0] : new JsonArray(values);
        }

        return texts;
    }

    private static JsonObject Organization(string iri) => new()
    {
        ["id"] = iri,
        ["type"] = "Organization",
        ["name"] = new JsonObject { ["en"] = "Institute " + Tail(iri), ["ja"] = "研究所" + Tail(iri) },
    };

    private static JsonObject Person(string iri) => new()
    {
        ["id"] = iri,
        ["type"] = "Person",
        ["name"] = new JsonObject { ["en"] = "Researcher " + Tail(iri) },
    };

    private static JsonObject Contact(JsonElement contact) => new() { ["fn"] = Text(contact, "vcard:fn"), ["hasEmail"] = Text(contact, "vcard:hasEmail") };

    private static JsonObject Place(JsonElement box)
    {
        var (west, south, east, north) = (Text(box, "bb:west"), Text(box, "bb:south"), Text(box, "bb:east"), Text(box, "bb:north"));
        return new JsonObject { ["bbox"] = $"POLYGON(({west} {south}, {east} {south}, {east} {north}, {west} {north}, {west} {south}))" };
    }

    private static JsonObject Period(JsonElement period) => new() { ["startDate"] = Text(period, "dcat:startDate"), ["endDate"] = Text(period, "dcat:endDate") };

    private static JsonObject Activity(JsonElement activity)
    {
        var instrument = Text(activity, "prov:used");
        return new JsonObject
        {
            ["type"] = "Activity",
            ["endedAtTime"] = Text(activity, "prov:endedAtTime"),
            ["wasAssociatedWith"] = Person(Text(activity, "prov:wasAssociatedWith")),
            ["used"] = new JsonObject { ["id"] = instrument, ["type"] = "Instrument", ["label"] = new JsonObject { ["en"] = "Instrument " + Tail(instrument) } },
        };
    }

    private static JsonObject Variable(JsonElement measure) => new()
    {
        ["type"] = "PropertyValue",
        ["name"] = new JsonObject { ["en"] = Text(measure, "mc:quantity") },
        ["value"] = decimal.Parse(Text(measure, "mc:value"), NumberStyles.Float, CultureInfo.InvariantCulture),
        ["hasUnit"] = Units[Text(measure, "mc:unit")],
    };

    private static JsonObject Distribution(JsonElement distribution)
    {
        var address = Text(distribution, "dcat:downloadURL");
        return new JsonObject
        {
            ["id"] = Text(distribution, "@id"),
            ["type"] = "Distribution",
            ["title"] = ByLanguage(distribution, "dct:title"),
            ["accessURL"] = address,
            ["downloadURL"] = address,
            ["mediaType"] = Text(distribution, "dcat:mediaType")[MediaTypes.Length..],
            ["byteSize"] = long.Parse(Text(distribution, "dcat:byteSize"), CultureInfo.InvariantCulture),
            ["checksum"] = new JsonObject { ["algorithm"] = "sha256", ["checksumValue"] = Text(distribution.GetProperty("spdx:checksum"), "spdx:checksumValue") },
        };
    }

    private static JsonArray Each(JsonElement source, string name, Func<JsonElement, JsonObject> say) => [.. Items(source, name).Select(say)];

    // The generator writes one value bare and several as an array.
    private static JsonElement[] Items(JsonElement source, string name)
    {
        var value = source.GetProperty(name);
        return value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [value];
    }

    private static string Text(JsonElement source, string name) => source.GetProperty(name).GetString()!; // each of these is a string in every record

    private static string Text(JsonObject record, string name) => record[name]!.GetValue<string>(); // as above

    private static string Tail(string iri) => iri[(iri.LastIndexOf('/') + 1)..];
}
