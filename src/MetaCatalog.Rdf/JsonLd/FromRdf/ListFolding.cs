using MetaCatalog.Rdf.JsonLd.Flattening;
using MetaCatalog.Rdf.JsonLd.Json;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Rdf.JsonLd.FromRdf;

/// <summary>Makes lists of chains of <c>rdf:first</c> and <c>rdf:rest</c> that nothing else refers to (JSON-LD 1.1 API, 8.4.2, step 6.4).</summary>
internal static class ListFolding
{
    public static void Fold(SerializedGraph graph)
    {
        foreach (var usage in graph.NilUsages)
        {
            FoldChain(graph, usage);
        }
    }

    private static void FoldChain(SerializedGraph graph, Usage usage)
    {
        var items = new List<JsonValue>();
        var cells = new List<string>();
        while (usage.Property == RdfTerms.Rest.Value && IdOf(usage.Node) is { } cell && graph.OnlyUsage(cell) is { } next && IsCell(usage.Node))
        {
            items.Add(usage.Node.ArrayAt(RdfTerms.First.Value)[0]);
            cells.Add(cell);
            usage = next;
            if (IdOf(usage.Node) is not { } id || !BlankNodeIssuer.IsBlank(id))
            {
                break;
            }
        }

        items.Reverse();
        var list = usage.Value.ArrayAt(Keyword.List);
        list.AddRange(items);
        usage.Value.Remove(Keyword.Id);
        cells.ForEach(graph.Remove);
    }

    private static string? IdOf(JsonObject node) => (node[Keyword.Id] as JsonString)?.Value;

    private static bool IsCell(JsonObject node)
    {
        foreach (var (key, value) in node)
        {
            var isExpected = key switch
            {
                Keyword.Id => true,
                Keyword.Type => value is JsonArray { Count: 1 } types && types[0].IsString(RdfTerms.List.Value),
                _ => (key == RdfTerms.First.Value || key == RdfTerms.Rest.Value) && value is JsonArray { Count: 1 },
            };
            if (!isExpected)
            {
                return false;
            }
        }

        return node.Contains(RdfTerms.First.Value) && node.Contains(RdfTerms.Rest.Value);
    }
}
