using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace MetaCatalog.Rdf.JsonLd.Json;

/// <summary>A JSON object whose entries keep their order.</summary>
/// <remarks>Small objects are searched one entry after the other; larger ones get an index on first need.</remarks>
internal sealed class JsonObject(int offset = -1) : JsonValue(offset), IReadOnlyCollection<KeyValuePair<string, JsonValue>>
{
    private const int LargestWithoutIndex = 8;
    private readonly List<KeyValuePair<string, JsonValue>> entries = [];
    private Dictionary<string, int>? index;

    public int Count => entries.Count;

    public IEnumerable<string> Keys => entries.Select(static entry => entry.Key);

    public JsonValue? this[string key] => TryGet(key, out var value) ? value : null;

    public bool Contains(string key) => IndexOf(key) >= 0;

    public bool TryGet(string key, [NotNullWhen(true)] out JsonValue? value)
    {
        var position = IndexOf(key);
        value = position < 0 ? null : entries[position].Value;
        return position >= 0;
    }

    /// <summary>Sets an entry: in its place when the key is there, else at the end.</summary>
    public void Set(string key, JsonValue value)
    {
        var position = IndexOf(key);
        if (position >= 0)
        {
            entries[position] = new(key, value);
            return;
        }

        Append(key, value);
    }

    /// <summary>Adds an entry.</summary>
    /// <returns>False when the key is there already; nothing is changed then.</returns>
    public bool TryAdd(string key, JsonValue value)
    {
        if (IndexOf(key) >= 0)
        {
            return false;
        }

        Append(key, value);
        return true;
    }

    public bool Remove(string key)
    {
        var position = IndexOf(key);
        if (position < 0)
        {
            return false;
        }

        entries.RemoveAt(position);
        index = null;
        return true;
    }

    /// <summary>The array at the key, made when it is not there.</summary>
    public JsonArray ArrayAt(string key)
    {
        if (this[key] is { } existing)
        {
            if (existing is JsonArray array)
            {
                return array;
            }

            Set(key, array = existing.AsArray());
            return array;
        }

        var made = new JsonArray();
        Append(key, made);
        return made;
    }

    /// <summary>The object at the key, made when it is not there.</summary>
    public JsonObject ObjectAt(string key)
    {
        if (this[key] is JsonObject existing)
        {
            return existing;
        }

        var made = new JsonObject();
        Set(key, made);
        return made;
    }

    /// <summary>The entries by ordinal order of their keys when asked to, else as they come.</summary>
    public IEnumerable<KeyValuePair<string, JsonValue>> InOrder(bool ordered) =>
        ordered ? entries.OrderBy(static entry => entry.Key, StringComparer.Ordinal) : entries;

    /// <summary>A copy of this object alone, with the same values.</summary>
    public JsonObject ShallowCopy()
    {
        var copy = new JsonObject(Offset);
        copy.entries.AddRange(entries);
        return copy;
    }

    public List<KeyValuePair<string, JsonValue>>.Enumerator GetEnumerator() => entries.GetEnumerator();

    IEnumerator<KeyValuePair<string, JsonValue>> IEnumerable<KeyValuePair<string, JsonValue>>.GetEnumerator() => entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => entries.GetEnumerator();

    private void Append(string key, JsonValue value)
    {
        index?.Add(key, entries.Count);
        entries.Add(new(key, value));
    }

    private int IndexOf(string key)
    {
        if (entries.Count > LargestWithoutIndex)
        {
            return (index ??= MakeIndex()).GetValueOrDefault(key, -1);
        }

        for (var i = 0; i < entries.Count; i++)
        {
            if (string.Equals(entries[i].Key, key, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    private Dictionary<string, int> MakeIndex()
    {
        var made = new Dictionary<string, int>(entries.Count * 2, StringComparer.Ordinal);
        for (var i = 0; i < entries.Count; i++)
        {
            made[entries[i].Key] = i;
        }

        return made;
    }
}
