using System.Collections;

namespace MetaCatalog.Rdf.JsonLd.Json;

/// <summary>A JSON array.</summary>
internal sealed class JsonArray(int offset = -1) : JsonValue(offset), IReadOnlyList<JsonValue>
{
    private readonly List<JsonValue> items = [];

    public int Count => items.Count;

    public JsonValue this[int index]
    {
        get => items[index];
        set => items[index] = value;
    }

    public void Add(JsonValue item) => items.Add(item);

    public void AddRange(IEnumerable<JsonValue> values) => items.AddRange(values);

    public void Insert(int index, JsonValue item) => items.Insert(index, item);

    public void RemoveAt(int index) => items.RemoveAt(index);

    public List<JsonValue>.Enumerator GetEnumerator() => items.GetEnumerator();

    IEnumerator<JsonValue> IEnumerable<JsonValue>.GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();
}
