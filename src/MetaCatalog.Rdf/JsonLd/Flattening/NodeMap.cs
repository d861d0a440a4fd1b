using MetaCatalog.Rdf.JsonLd.Json;

namespace MetaCatalog.Rdf.JsonLd.Flattening;

/// <summary>The nodes of a document by graph and identifier (JSON-LD 1.1 API, 7.1).</summary>
internal sealed class NodeMap
{
    public const string DefaultGraph = "@default";
    private readonly Dictionary<string, NodeGraph> graphs = new(StringComparer.Ordinal);

    public NodeMap() => Graph(DefaultGraph);

    /// <summary>The graph with the name, made when it is not there.</summary>
    public NodeGraph Graph(string name)
    {
        if (!graphs.TryGetValue(name, out var graph))
        {
            graphs[name] = graph = new NodeGraph(name);
        }

        return graph;
    }

    public NodeGraph? Find(string name) => graphs.GetValueOrDefault(name);

    /// <summary>The graphs by ordinal order of their names.</summary>
    public IEnumerable<NodeGraph> InOrder() => graphs.Values.OrderBy(static graph => graph.Name, StringComparer.Ordinal);
}

/// <summary>The nodes of one graph.</summary>
internal sealed class NodeGraph(string name)
{
    private readonly Dictionary<string, JsonObject> nodes = new(StringComparer.Ordinal);

    public string Name { get; } = name;

    public int Count => nodes.Count;

    /// <summary>The node with the identifier, made when it is not there.</summary>
    public JsonObject Node(string id)
    {
        if (!nodes.TryGetValue(id, out var node))
        {
            nodes[id] = node = new JsonObject();
            node.Set(Keyword.Id, new JsonString(id));
        }

        return node;
    }

    public JsonObject? Find(string id) => nodes.GetValueOrDefault(id);

    /// <summary>The nodes by ordinal order of their identifiers.</summary>
    public IEnumerable<KeyValuePair<string, JsonObject>> InOrder() => nodes.OrderBy(static pair => pair.Key, StringComparer.Ordinal);
}
