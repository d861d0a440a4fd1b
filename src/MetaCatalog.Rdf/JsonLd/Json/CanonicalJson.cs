using System.Globalization;
using System.Text;

namespace MetaCatalog.Rdf.JsonLd.Json;

/// <summary>The JSON Canonicalization Scheme (RFC 8785): the lexical form of an <c>rdf:JSON</c> literal.</summary>
internal static class CanonicalJson
{
    public static string ToText(JsonValue value) => ToText(value, TextOf);

    /// <summary>A text that is the same for equal values and has no other use: every number has one.</summary>
    public static string ToKey(JsonValue value) => ToText(value, static number => number.Key);

    private static string ToText(JsonValue value, Func<JsonNumber, string> textOf)
    {
        var text = new StringBuilder();
        Append(text, value, textOf);
        return text.ToString();
    }

    private static void Append(StringBuilder text, JsonValue value, Func<JsonNumber, string> textOf)
    {
        switch (value)
        {
            case JsonObject map:
                AppendObject(text, map, textOf);
                break;
            case JsonArray array:
                AppendArray(text, array, textOf);
                break;
            case JsonString s:
                AppendString(text, s.Value);
                break;
            case JsonNumber number:
                text.Append(textOf(number));
                break;
            case JsonConstant constant:
                text.Append(constant.Kind switch { JsonConstantKind.Null => "null", JsonConstantKind.True => "true", _ => "false" });
                break;
        }
    }

    private static void AppendObject(StringBuilder text, JsonObject map, Func<JsonNumber, string> textOf)
    {
        var separator = '{';
        foreach (var (key, value) in map.InOrder(ordered: true))
        {
            text.Append(separator);
            AppendString(text, key);
            text.Append(':');
            Append(text, value, textOf);
            separator = ',';
        }

        text.Append(map.Count == 0 ? "{}" : "}");
    }

    private static void AppendArray(StringBuilder text, JsonArray array, Func<JsonNumber, string> textOf)
    {
        text.Append('[');
        for (var i = 0; i < array.Count; i++)
        {
            if (i > 0)
            {
                text.Append(',');
            }

            Append(text, array[i], textOf);
        }

        text.Append(']');
    }

    // RFC 8785, 3.2.2.3: what no double holds has no canonical form.
    private static string TextOf(JsonNumber number) => double.IsFinite(number.Value)
        ? EcmaScriptNumber.ToText(number.Value)
        : throw new JsonLdFault(JsonLdErrorCode.InvalidJsonLiteral, "A number is greater than a double can be", number);

    // RFC 8785, 3.2.2.2
    private static void AppendString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\b' => text.Append("\\b"),
                '\f' => text.Append("\\f"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => text.Append(c),
            };
        }

        text.Append('"');
    }
}
