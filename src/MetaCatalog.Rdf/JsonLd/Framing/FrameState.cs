using MetaCatalog.Rdf.JsonLd.Flattening;
using MetaCatalog.Rdf.JsonLd.Json;

namespace MetaCatalog.Rdf.JsonLd.Framing;

/// <summary>Where framing is: the graph, the nodes on the way down, and what was embedded already (JSON-LD 1.1 Framing, 4.1.2).</summary>
/// <param name="Nodes">All graphs.</param>
/// <param name="Graph">The graph whose nodes are framed.</param>
/// <param name="IsEmbedded">Whether the nodes stand as values of another node.</param>
/// <param name="Stack">The nodes around, with their graphs.</param>
/// <param name="Embedded">By graph, the nodes that were embedded since the last node at the top, with what was written for them.</param>
internal sealed record FrameState(
    NodeMap Nodes, NodeGraph Graph, bool IsEmbedded, Stack<(string Graph, string Id)> Stack, Dictionary<string, Dictionary<string, JsonObject>> Embedded)
{
    public const string MergedGraph = "@merged";

    public Dictionary<string, JsonObject> EmbeddedHere()
    {
        if (!Embedded.TryGetValue(Graph.Name, out var ids))
        {
            Embedded[Graph.Name] = ids = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
        }

        return ids;
    }

    /// <summary>Puts the nodes of all graphs into one (Flattening, 7.2.3: Merge Node Maps).</summary>
    public static NodeGraph Merge(NodeMap nodes)
    {
        var merged = new NodeGraph(MergedGraph);
        var unique = new UniqueValues();
        foreach (var graph in nodes.InOrder())
        {
            foreach (var (id, node) in graph.InOrder())
            {
                MergeNode(merged.Node(id), node, unique);
            }
        }

        return merged;
    }

    private static void MergeNode(JsonObject target, JsonObject node, UniqueValues unique)
    {
        foreach (var (key, values) in node)
        {
            if (Keyword.Is(key) && key != Keyword.Type)
            {
                target.Set(key, values);
                continue;
            }

            var known = target.ArrayAt(key);
            foreach (var value in values.AsArray())
            {
                unique.Add(known, value);
            }
        }
    }
}
