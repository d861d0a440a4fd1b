namespace MetaCatalog.Search;

/// <summary>What is indexed: a key, the partition that says who may see it, and the values of its fields.</summary>
/// <param name="Key">Unique in the index, 1–512 characters; the last tie-break of every order (ordinal in UTF-8).</param>
/// <param name="Partition">
/// The class of visibility, such as <c>public</c>. A search names the partitions it may see; nothing of another partition influences
/// its answer: neither hits, totals, facets and suggestions, nor the statistics behind scores.
/// </param>
/// <param name="Values">Values of declared fields, in any order; a field may have several or none.</param>
public sealed record Document(string Key, string Partition, IReadOnlyList<FieldValue> Values);

/// <summary>A change to the index: <see cref="Upsert"/> or <see cref="Delete"/>.</summary>
/// <param name="Key">The document's key.</param>
public abstract record IndexChange(string Key)
{
    /// <summary>Puts a document in place of any with its key, in whatever partition that lay.</summary>
    public static IndexChange Put(Document document) => new Upsert(document);

    /// <summary>Takes a document out; nothing happens when there is none.</summary>
    public static IndexChange Remove(string key) => new Delete(key);
}

/// <summary>See <see cref="IndexChange.Put"/>.</summary>
public sealed record Upsert(Document Document) : IndexChange(Document.Key);

/// <summary>See <see cref="IndexChange.Remove"/>.</summary>
public sealed record Delete(string Key) : IndexChange(Key);
