namespace MetaCatalog.Catalog.Records;

/// <summary>The descriptions read last, parsed at most once while they stay. Thread safe.</summary>
internal sealed class ContentCache(int capacity, Func<long, string, StoredContent> load)
{
    private readonly Lock gate = new();
    private readonly Dictionary<long, LinkedListNode<(long Key, StoredContent Content)>> byKey = [];
    private readonly LinkedList<(long Key, StoredContent Content)> byUse = [];

    /// <summary>The description stored under the content sequence.</summary>
    public StoredContent Get(long contentSequence, string topic)
    {
        if (Find(contentSequence) is { } known)
        {
            return known;
        }

        var loaded = load(contentSequence, topic);
        Keep(contentSequence, loaded);
        return loaded;
    }

    private StoredContent? Find(long key)
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

    private void Keep(long key, StoredContent content)
    {
        lock (gate)
        {
            if (!byKey.TryAdd(key, new LinkedListNode<(long Key, StoredContent Content)>((key, content))))
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
