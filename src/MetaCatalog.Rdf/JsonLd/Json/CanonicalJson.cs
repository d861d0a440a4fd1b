using System.Globalization;
using System.Text;

namespace MetaCatalog.Rdf.JsonLd.Json;

/// <summary>The JSON Canonicalization Scheme (RFC 8785): the lexical form of an <c>rdf:JSON</c> literal.</summary>
internal static class CanonicalJson
{
    public static string ToText(JsonValue value)
    {
        var text = new StringBuilder();
        Append(text, value);
        return text.ToString();
    }

    private static void Append(StringBuilder text, JsonValue value)
    {
        switch (value)
        {
            case JsonObject map:
                AppendObject(text, map);
                break;
            case JsonArray array:
                AppendArray(text, array);
                break;
            case JsonString s:
                AppendString(text, s.Value);
                break;
            case JsonNumber number:
                AppendNumber(text, number);
                break;
            case JsonConstant constant:
                text.Append(constant.Kind switch { JsonConstantKind.Null => "null", JsonConstantKind.True => "true", _ => "false" });
                break;
        }
    }

    private static void AppendObject(StringBuilder text, JsonObject map)
    {
        var separator = '{';
        foreach (var (key, value) in map.InOrder(ordered: true))
        {
            text.Append(separator);
            AppendString(text, key);
            text.Append(':');
            Append(text, value);
            separator = ',';
        }

        text.Append(map.Count == 0 ? "{}" : "}");
    }

    private static void AppendArray(StringBuilder text, JsonArray array)
    {
        text.Append('[');
        for (var i = 0; i < array.Count; i++)
        {
            if (i > 0)
            {
                text.Append(',');
            }

            Append(text, array[i]);
        }

        text.Append(']');
    }

    // RFC 8785, 3.2.2.3: what no double holds has no canonical form.
    private static void AppendNumber(StringBuilder text, JsonNumber number) => text.Append(double.IsFinite(number.Value)
        ? EcmaScriptNumber.ToText(number.Value)
        : throw new JsonLdFault(JsonLdErrorCode.InvalidJsonLiteral, "A number is greater than a double can be", number));

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
