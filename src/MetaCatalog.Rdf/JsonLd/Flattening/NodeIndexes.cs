using MetaCatalog.Rdf.JsonLd.Json;

namespace MetaCatalog.Rdf.JsonLd.Flattening;

/// <summary>The <c>@index</c> of each node that has one: a node may have no second (JSON-LD 1.1 API, 7.2.2, step 6.8).</summary>
internal sealed class NodeIndexes
{
    private readonly Dictionary<(string Graph, string Node), JsonValue> known = [];

    public void Add(string graph, string node, JsonValue index)
    {
        if (!known.TryAdd((graph, node), index) && !JsonEquality.AreEqual(known[(graph, node)], index))
        {
            throw new JsonLdFault(JsonLdErrorCode.ConflictingIndexes, $"The node has the index {index} here and {known[(graph, node)]} elsewhere.", index);
        }
    }
}
