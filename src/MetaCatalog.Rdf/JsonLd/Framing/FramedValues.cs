using MetaCatalog.Rdf.JsonLd.Json;

namespace MetaCatalog.Rdf.JsonLd.Framing;

/// <summary>What framing leaves for after: preserved defaults take their places, <c>@null</c> becomes null (Framing, 6.2, steps 18 and 21).</summary>
internal static class FramedValues
{
    public static JsonArray WithoutPreserve(JsonArray array)
    {
        var result = new JsonArray(array.Offset);
        foreach (var item in array)
        {
            result.Add(WithoutPreserve(item));
        }

        return result;
    }

    public static JsonValue? WithNulls(JsonValue value) => value switch
    {
        JsonArray array => WithNulls(array),
        JsonObject map => WithNulls(map),
        _ => value.IsString(Keyword.Null) ? null : value,
    };

    private static JsonValue WithoutPreserve(JsonValue value)
    {
        switch (value)
        {
            case JsonArray array:
                return WithoutPreserve(array);
            case JsonObject map when map.TryGet(Keyword.Preserve, out var preserved):
                return WithoutPreserve(preserved.AsArray()[0]);
            case JsonObject map when !map.Contains(Keyword.Value):
                var copy = new JsonObject(map.Offset);
                foreach (var (key, entry) in map)
                {
                    copy.Set(key, WithoutPreserve(entry));
                }

                return copy;
            default:
                return value;
        }
    }

    private static JsonArray WithNulls(JsonArray array)
    {
        var result = new JsonArray(array.Offset);
        foreach (var item in array)
        {
            if (WithNulls(item) is { } kept)
            {
                result.Add(kept);
            }
        }

        return result;
    }

    private static JsonObject WithNulls(JsonObject map)
    {
        var result = new JsonObject(map.Offset);
        foreach (var (key, value) in map)
        {
            result.Set(key, key == Keyword.Context ? value : WithNulls(value) ?? JsonConstant.Null);
        }

        return result;
    }
}
