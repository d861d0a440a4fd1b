namespace MetaCatalog.Rdf.JsonLd.Json;

/// <summary>Equality of JSON values: numbers by value, objects whatever the order of their entries.</summary>
internal static class JsonEquality
{
    public static bool AreEqual(JsonValue? left, JsonValue? right) => ReferenceEquals(left, right) || (left, right) switch
    {
        (JsonString a, JsonString b) => string.Equals(a.Value, b.Value, StringComparison.Ordinal),
        (JsonNumber a, JsonNumber b) => a.Text == b.Text || a.Key == b.Key,
        (JsonConstant a, JsonConstant b) => a.Kind == b.Kind,
        (JsonArray a, JsonArray b) => AreEqual(a, b),
        (JsonObject a, JsonObject b) => AreEqual(a, b),
        _ => false,
    };

    private static bool AreEqual(JsonArray left, JsonArray right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        for (var i = 0; i < left.Count; i++)
        {
            if (!AreEqual(left[i], right[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreEqual(JsonObject left, JsonObject right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        foreach (var (key, value) in left)
        {
            if (!right.TryGet(key, out var other) || !AreEqual(value, other))
            {
                return false;
            }
        }

        return true;
    }
}
