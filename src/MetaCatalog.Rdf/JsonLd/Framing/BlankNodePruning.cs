using System.Runtime.InteropServices;
using MetaCatalog.Rdf.JsonLd.Flattening;
using MetaCatalog.Rdf.JsonLd.Json;

namespace MetaCatalog.Rdf.JsonLd.Framing;

/// <summary>Takes the identifiers from blank nodes that occur only once (JSON-LD 1.1 Framing, 6.2, step 17).</summary>
internal static class BlankNodePruning
{
    public static void Prune(JsonArray framed)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        Visit(framed, id => CollectionsMarshal.GetValueRefOrAddDefault(counts, id, out _)++, static (_, _) => { });
        Visit(framed, static _ => { }, (map, id) =>
        {
            if (counts[id] == 1)
            {
                map.Remove(Keyword.Id);
            }
        });
    }

    private static void Visit(JsonValue value, Action<string> count, Action<JsonObject, string> visitNode)
    {
        if (value is JsonArray array)
        {
            foreach (var item in array)
            {
                Visit(item, count, visitNode);
            }
        }
        else if (value is JsonObject map && !map.Contains(Keyword.Value))
        {
            VisitNode(map, count, visitNode);
        }
    }

    private static void VisitNode(JsonObject map, Action<string> count, Action<JsonObject, string> visitNode)
    {
        foreach (var (key, value) in map)
        {
            if (key is Keyword.Id or Keyword.Type)
            {
                CountBlankNodes(value, count);
            }
            else
            {
                Visit(value, count, visitNode);
            }
        }

        if (map[Keyword.Id] is JsonString { Value: var id } && BlankNodeIssuer.IsBlank(id))
        {
            visitNode(map, id);
        }
    }

    private static void CountBlankNodes(JsonValue value, Action<string> count)
    {
        foreach (var item in value.AsArray())
        {
            if (item is JsonString { Value: var id } && BlankNodeIssuer.IsBlank(id))
            {
                count(id);
            }
        }
    }
}
