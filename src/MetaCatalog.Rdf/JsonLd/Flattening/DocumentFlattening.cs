using MetaCatalog.Rdf.JsonLd.Json;

namespace MetaCatalog.Rdf.JsonLd.Flattening;

/// <summary>The Flattening Algorithm (JSON-LD 1.1 API, 7.1.2).</summary>
internal static class DocumentFlattening
{
    public static JsonArray Flatten(NodeMap nodes)
    {
        // 3 – 4: each named graph goes under the node of its name.
        var defaultGraph = nodes.Graph(NodeMap.DefaultGraph);
        foreach (var graph in nodes.InOrder())
        {
            if (graph.Name != NodeMap.DefaultGraph)
            {
                defaultGraph.Node(graph.Name).ArrayAt(Keyword.Graph).AddRange(WhatSaysSomething(graph));
            }
        }

        // 5 – 6
        var flattened = new JsonArray();
        flattened.AddRange(WhatSaysSomething(defaultGraph));
        return flattened;
    }

    private static IEnumerable<JsonObject> WhatSaysSomething(NodeGraph graph) =>
        graph.InOrder().Select(static pair => pair.Value).Where(static node => !ExpandedForm.IsReference(node));
}
