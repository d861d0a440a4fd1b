using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Records;

/// <summary>Writes a record's graph as JSON-LD in the project's context, the topic as the root.</summary>
internal static class RecordJson
{
    public static ReadOnlyMemory<byte> Write(Graph graph, Iri topic) => throw new NotSupportedException($"{graph.Count} {topic}");
}
