using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using MetaCatalog.Crosswalks.DataCite;
using MetaCatalog.JsonSchema;
using MetaCatalog.TestKit;

namespace MetaCatalog.Crosswalks.Tests.DataCite;

public class DataCiteJsonTests
{
    private static readonly DataCiteJsonReader Reader = new();
    private static readonly DataCiteJsonWriter Writer = new();

    public static TheoryData<string> Names => Sources.Names;

    [Theory, MemberData(nameof(Names))]
    public void Writes_the_approved_document(string name)
    {
        var source = Sources.Load(name);

        GoldenFile.Check($"DataCite/{name}.approved.json", Written(source) + "\n");
        GoldenFile.Check($"DataCite/{name}.json.losses.approved.txt", Sources.Text(source.Losses()));
    }

    [Theory, MemberData(nameof(Names))]
    public void Is_valid_against_the_official_schema(string name) => Assert.Empty(Faults(Written(Sources.Load(name))));

    [Fact]
    public void Every_document_of_the_corpus_survives_but_for_what_the_loss_report_names()
    {
        var faults = new List<string>();
        foreach (var file in Sources.Corpus("datacite-json", "*.json"))
        {
            var record = RoundTrip.Read(Reader, File.ReadAllBytes(file));
            var source = RoundTrip.Source(record);
            var text = Written(source);
            var told = string.Join('\n', record.Losses.Concat(source.Losses()).Select(static loss => loss.What));
            var kept = Facts(JsonNode.Parse(text), "").ToHashSet();
            faults.AddRange(Facts(JsonNode.Parse(File.ReadAllText(file)), "")
                .Where(fact => !kept.Contains(fact) && !told.Contains($"/{fact.Split('/')[1]}: ", StringComparison.Ordinal) && !told.Contains(fact[(fact.IndexOf(" = ", StringComparison.Ordinal) + 3)..], StringComparison.Ordinal))
                .Concat(Faults(text)).Select(fault => $"{Path.GetFileName(file)}: {fault}"));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public void The_answer_of_the_rest_api_is_read_with_its_envelope()
    {
        var record = RoundTrip.Read(Reader, """
            {"data": {"id": "10.5555/x", "type": "dois", "attributes": {"doi": "10.5555/x", "titles": [{"title": "Waves", "lang": "en"}], "creators": [{"name": "Terada, Torahiko"}],
              "publisher": {"name": "Tohoku", "publisherIdentifier": "https://ror.org/01dq60k83", "publisherIdentifierScheme": "ROR"}, "publicationYear": 2024, "types": {"resourceTypeGeneral": "Dataset"}}}}
            """u8.ToArray());

        var text = string.Join('\n', record.Graph.Select(static triple => triple.ToString()));
        Assert.Contains("\"https://doi.org/10.5555/x\"", text);
        Assert.Contains("<https://ror.org/01dq60k83>", text);
        Assert.Equal(["/data/id: \"10.5555/x\"", "/data/type: \"dois\""], record.Losses.Select(static loss => loss.What));
    }

    private static string Written(CrosswalkSource source)
    {
        using var output = new MemoryStream();
        Writer.Write(source, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    // The schema is of draft-07 and uses nothing that 2020-12 reads otherwise; only its declaration is in the way.
    private static IEnumerable<string> Faults(string text)
    {
        var schema = JsonNode.Parse(File.ReadAllText(SharedFolder.Require("standards/datacite/datacite_4.3_schema.json")))!.AsObject();
        schema.Remove("$schema");
        schema.Remove("id");
        schema["$id"] = "https://example.org/datacite-4.3";
        var registry = new SchemaRegistry();
        registry.Add(JsonSerializer.SerializeToUtf8Bytes(schema));
        return registry.Compile("https://example.org/datacite-4.3").Validate(Encoding.UTF8.GetBytes(text)).Errors.Select(static error => $"{error.InstancePointer}: {error.Message}");
    }

    // Left out: what DataCite derives from the type, and names of lists that differ between its own examples and its schema.
    private static IEnumerable<string> Facts(JsonNode? node, string path) => node switch
    {
        _ when path is "/id" or "/doi" or "/agency" or "/state" or "/types/schemaOrg" or "/types/citeproc" or "/types/bibtex" or "/types/ris" => [],
        _ when path.Contains("dentifiers/identifier", StringComparison.Ordinal) || path.Contains("alternateIdentifiers/", StringComparison.Ordinal) || path.Contains("schemeUri", StringComparison.Ordinal) => [],
        JsonObject members when members.ContainsKey("rightsUri") && !members.ContainsKey("rights") => Facts(members["rightsUri"], path + "/rightsUri"), // a language of no words
        JsonObject members => members.SelectMany(member => Facts(member.Value, $"{path}/{member.Key}")),
        JsonArray items => items.SelectMany(item => Facts(item, path)),
        null => [],
        _ => XmlFacts.Normal(node.ToString()) is { Length: > 0 } value ? [$"{path.Replace("geoLocationPolygons/polygonPoints", "geoLocationPolygon/polygonPoint", StringComparison.Ordinal)} = {value}"] : [],
    };
}
