using System.Text.Json;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Rdf.JsonLd;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Records;

/// <summary>Writes a record's graph as JSON-LD in the project's context, as plain as it can be.</summary>
/// <remarks>
/// A tree from the topic when everything is reachable from it, as it nearly always is; else a flat <c>@graph</c>, so that no
/// statement is lost either way.
/// </remarks>
internal static class RecordJson
{
    private static readonly JsonLdOptions Options = new()
    {
        Contexts = ContextDocuments.Registry,
        CompactToRelative = false,
        Embed = FrameEmbed.Once,
        MaxDepth = 1_000,
    };

    /// <summary>The document, UTF-8.</summary>
    public static ReadOnlyMemory<byte> Write(Graph graph, Iri topic)
    {
        JsonLdDocument expanded = new(JsonLdProcessor.FromRdf(new RdfDataset { DefaultGraph = graph }, Options));
        return IsTree(graph, topic)
            ? JsonLdProcessor.Frame(expanded, FrameOf(topic), Options)
            : JsonLdProcessor.Flatten(expanded, ContextReference(), Options);
    }

    private static bool IsTree(Graph graph, Iri topic) => GraphParts.Split(graph, [topic]).Left.Count == 0;

    private static JsonLdDocument FrameOf(Iri topic) => new(JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, string>
    {
        ["@context"] = ContextDocuments.OwnIri,
        ["@id"] = topic.Value,
    }));

    private static JsonLdDocument ContextReference() =>
        new(JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, string> { ["@context"] = ContextDocuments.OwnIri }));
}
