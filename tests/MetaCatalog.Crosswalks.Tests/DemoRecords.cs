using System.Text;
using System.Text.Json.Nodes;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.JsonLd;
using MetaCatalog.Rdf.Model;
using MetaCatalog.TestKit;

namespace MetaCatalog.Crosswalks.Tests;

/// <summary>The demonstration records of the catalog, of every domain and access level but hidden, on which writers are tried.</summary>
internal static class DemoRecords
{
    /// <summary>The names of the records.</summary>
    public static TheoryData<string> Names => [.. All.Keys];

    private static readonly Dictionary<string, JsonObject> All = Load();

    /// <summary>The record with the name, on its way out.</summary>
    public static CrosswalkSource Source(string name)
    {
        var document = (JsonObject)All[name].DeepClone();
        var topic = (document["id"] as JsonValue)?.GetValue<string>() ?? $"https://catalog.example/datasets/{name}";
        document["@context"] = JsonNode.Parse(VocabularyFiles.Read("context/v1.jsonld"))!["@context"]!.DeepClone();
        document["id"] = topic;
        var graph = new Graph(JsonLdProcessor.ToRdf(Encoding.UTF8.GetBytes(document.ToJsonString()), new JsonLdOptions { BaseIri = topic }, TestContext.Current.CancellationToken).DefaultGraph);
        return new CrosswalkSource(graph, new Iri(topic), topic, LevelOf(All[name]), null);
    }

    private static AccessLevel LevelOf(JsonObject record) =>
        record["accessRights"] is JsonValue value && Enum.TryParse<AccessLevel>(value.GetValue<string>().Replace("-", "", StringComparison.Ordinal), true, out var level) ? level : AccessLevel.MetadataOnly;

    private static Dictionary<string, JsonObject> Load() =>
        Directory.EnumerateFiles(Path.Combine(SharedFolder.RepositoryRoot, "vocabularies", "demo"), "*.json").Order(StringComparer.Ordinal)
            .Where(static file => Path.GetFileName(file) != "index.json")
            .Select(static file => (Name: Path.GetFileNameWithoutExtension(file), Record: JsonNode.Parse(File.ReadAllText(file))!.AsObject()))
            .Where(static pair => LevelOf(pair.Record) != AccessLevel.Hidden)
            .ToDictionary(static pair => pair.Name, static pair => pair.Record);
}
