using System.Globalization;
using System.Text;

namespace MetaCatalog.JsonSchema.Json;

/// <summary>JSON pointers. RFC 6901.</summary>
internal static class JsonPointer
{
    public static string Escape(string segment) =>
        segment.AsSpan().IndexOfAny('~', '/') < 0
            ? segment
            : segment.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    public static string Unescape(string segment) =>
        segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);

    /// <summary>The child that a segment names, or -1.</summary>
    public static int Child(in JsonView json, int value, string segment) => json.Kind(value) switch
    {
        JsonKind.Object => json.Find(value, Encoding.UTF8.GetBytes(segment)),
        JsonKind.Array => Item(json, value, segment),
        _ => -1,
    };

    private static int Item(in JsonView json, int value, string segment)
    {
        if (!int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            || index >= json.Tokens[value].Count
            || (segment.Length > 1 && segment[0] == '0'))
        {
            return -1;
        }

        var item = value + 1;
        for (; index > 0; index--)
        {
            item = json.Tokens[item].Next;
        }

        return item;
    }
}
