using MetaCatalog.Rdf.JsonLd.Json;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Rdf.JsonLd.FromRdf;

/// <summary>A graph on its way to JSON-LD: its nodes, and where blank nodes and the empty list stand as values.</summary>
/// <param name="references">Where each blank node stands as a value, in all graphs of the dataset; null when in several places.</param>
internal sealed class SerializedGraph(Dictionary<string, Usage?> references)
{
    private readonly Dictionary<string, JsonObject> nodes = new(StringComparer.Ordinal);

    /// <summary>Where <c>rdf:nil</c> stands: the ends of lists.</summary>
    public List<Usage> NilUsages { get; } = [];

    /// <summary>The nodes with <c>rdf:direction</c>, when these are to be folded.</summary>
    public HashSet<string> CompoundLiterals { get; } = new(StringComparer.Ordinal);

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

    public void Remove(string id) => nodes.Remove(id);

    // 5.7.8 – 5.7.10
    public void Refer(string? target, bool isBlank, Usage usage)
    {
        if (target == RdfTerms.Nil.Value)
        {
            NilUsages.Add(usage);
        }
        else if (isBlank && target is not null && !references.TryAdd(target, usage))
        {
            references[target] = null;
        }
    }

    /// <summary>The only place where the blank node stands as a value, or null.</summary>
    public Usage? OnlyUsage(string id) => references.GetValueOrDefault(id);

    public IEnumerable<KeyValuePair<string, JsonObject>> InOrder() => nodes.OrderBy(static pair => pair.Key, StringComparer.Ordinal);
}
