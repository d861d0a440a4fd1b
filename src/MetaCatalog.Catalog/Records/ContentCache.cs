using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Records;

/// <summary>The descriptions read last, parsed at most once while they stay. Thread safe.</summary>
internal sealed class ContentCache(int capacity, Func<long, string, CachedContent> load)
{
    private readonly Lock gate = new();
    private readonly Dictionary<long, LinkedListNode<(long Key, CachedContent Content)>> byKey = [];
    private readonly LinkedList<(long Key, CachedContent Content)> byUse = [];

    /// <summary>The description stored under the content sequence.</summary>
    public CachedContent Get(long contentSequence, string topic)
    {
        if (Find(contentSequence) is { } known)
        {
            return known;
        }

        var loaded = load(contentSequence, topic);
        Keep(contentSequence, loaded);
        return loaded;
    }

    private CachedContent? Find(long key)
    {
        lock (gate)
        {
            if (!byKey.TryGetValue(key, out var node))
            {
                return null;
            }

            byUse.Remove(node);
            byUse.AddFirst(node);
            return node.Value.Content;
        }
    }

    private void Keep(long key, CachedContent content)
    {
        lock (gate)
        {
            if (!byKey.TryAdd(key, new LinkedListNode<(long Key, CachedContent Content)>((key, content))))
            {
                return;
            }

            byUse.AddFirst(byKey[key]);
            if (byKey.Count > capacity)
            {
                byKey.Remove(byUse.Last!.Value.Key); // it holds more than none
                byUse.RemoveLast();
            }
        }
    }
}

/// <summary>A stored description and what is made of it on first use.</summary>
internal sealed record CachedContent(ReadOnlyMemory<byte> NQuads, Lazy<Graph> Graph, Lazy<ReadOnlyMemory<byte>> JsonLd);
