using System.Globalization;
using System.Text;
using System.Text.Json;

namespace MetaCatalog.Rdf.JsonLd.Json;

/// <summary>Line, column and JSON pointer of a byte offset; found by reading again, for only faults ask.</summary>
internal static class JsonLocation
{
    public static TextPosition PositionOf(ReadOnlySpan<byte> document, int offset)
    {
        var before = document[..Math.Clamp(offset, 0, document.Length)];
        var line = 1 + before.Count((byte)'\n');
        var inLine = before[(before.LastIndexOf((byte)'\n') + 1)..];
        return new TextPosition(line, 1 + CodePoints(inLine), before.Length);
    }

    /// <summary>The JSON pointer (RFC 6901) of the value or key that begins at the offset, or of the value around it.</summary>
    public static string PointerOf(ReadOnlySpan<byte> document, int offset)
    {
        var start = document.StartsWith("\uFEFF"u8) ? 3 : 0;
        var reader = new Utf8JsonReader(document[start..], new JsonReaderOptions { MaxDepth = 100_000 });
        var path = new List<Step>();
        try
        {
            while (reader.Read() && !(start + reader.TokenStartIndex >= offset && IsValueStart(reader.TokenType)))
            {
                Follow(path, ref reader);
            }
        }
        catch (JsonException)
        {
            // The document ends in a syntax fault: what was read so far is the place.
        }

        return Pointer(path);
    }

    private static bool IsValueStart(JsonTokenType token) => token is not (JsonTokenType.EndObject or JsonTokenType.EndArray or JsonTokenType.PropertyName);

    private static void Follow(List<Step> path, ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                path.Add(new Step(null, -1));
                break;
            case JsonTokenType.StartArray:
                path.Add(new Step(null, 0));
                break;
            case JsonTokenType.PropertyName:
                path[^1] = new Step(NameOf(ref reader), -1);
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                path.RemoveAt(path.Count - 1);
                Advance(path);
                break;
            default:
                Advance(path);
                break;
        }
    }

    private static void Advance(List<Step> path)
    {
        if (path.Count > 0 && path[^1].Index >= 0)
        {
            path[^1] = new Step(null, path[^1].Index + 1);
        }
    }

    private static string NameOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            return "�";
        }
    }

    private static string Pointer(List<Step> path)
    {
        var pointer = new StringBuilder();
        foreach (var (name, index) in path)
        {
            if (index >= 0 || name is not null)
            {
                pointer.Append('/').Append(name?.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal) ?? index.ToString(CultureInfo.InvariantCulture));
            }
        }

        return pointer.ToString();
    }

    private static int CodePoints(ReadOnlySpan<byte> text)
    {
        var count = 0;
        foreach (var b in text)
        {
            count += (b & 0xC0) == 0x80 ? 0 : 1;
        }

        return count;
    }

    private readonly record struct Step(string? Name, int Index);
}
