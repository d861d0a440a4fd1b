using System.Text.Json;
using MetaCatalog.Crosswalks.Reading;

namespace MetaCatalog.Crosswalks.LinkedData;

/// <summary>A JSON-LD document read as the tree that it is, so that every loss has its JSON pointer.</summary>
/// <remarks>Used by one reader on one thread, once.</remarks>
internal sealed class LinkedDocument
{
    private readonly Dictionary<string, LinkedNode> entities = new(StringComparer.Ordinal);

    public LinkedDocument(JsonElement root, LinkedDialect dialect)
    {
        Source = new JsonSource(root);
        Names = TermNames.Of(Source.Root, dialect);
        Nodes = [.. Tops().Where(static place => place.Value.ValueKind == JsonValueKind.Object).Select(place => new LinkedNode(this, place))];
        foreach (var node in Nodes)
        {
            if (node.Id is { } id)
            {
                entities.TryAdd(id, node);
            }
        }
    }

    /// <summary>What nobody took.</summary>
    public JsonSource Source { get; }

    /// <summary>What its members are called.</summary>
    public TermNames Names { get; }

    /// <summary>The outermost nodes, in document order.</summary>
    public IReadOnlyList<LinkedNode> Nodes { get; }

    /// <summary>The outermost node with the name, or null.</summary>
    public LinkedNode? Find(string id) => entities.TryGetValue(id, out var node) ? node : null;

    private IEnumerable<JsonPlace> Tops()
    {
        foreach (var top in Source.Root.Items())
        {
            yield return top;
            foreach (var inner in top.TakeItems("@graph"))
            {
                yield return inner;
            }
        }
    }
}
