using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MetaCatalog.Crosswalks.Parts;

/// <summary>Writes YAML (1.2) in block style out of JSON, which is its model: every text in the quotes that it needs.</summary>
internal static class YamlText
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase) { "true", "false", "null", "yes", "no", "on", "off", "y", "n" };

    /// <summary>The members of the object, one below the other; empty objects and lists are left out.</summary>
    public static string Of(JsonObject root)
    {
        var text = new StringBuilder();
        AddMembers(text, root, "");
        return text.ToString();
    }

    /// <summary>A text as a scalar: plain where it can be taken for nothing else, else in double quotes (YAML 1.2, 7.3.1), which take every character.</summary>
    public static string Scalar(string value) => IsPlain(value) ? value : Quoted(value);

    private static void AddMembers(StringBuilder text, JsonObject members, string indent)
    {
        foreach (var (key, value) in members)
        {
            if (!IsEmpty(value))
            {
                text.Append(indent).Append(Scalar(key)).Append(':');
                AddValue(text, value!, indent);
            }
        }
    }

    private static void AddValue(StringBuilder text, JsonNode value, string indent)
    {
        switch (value)
        {
            case JsonObject members:
                text.Append('\n');
                AddMembers(text, members, indent + "  ");
                break;
            case JsonArray items:
                text.Append('\n');
                AddItems(text, items, indent);
                break;
            default:
                text.Append(' ').Append(Leaf(value)).Append('\n');
                break;
        }
    }

    // An object in a list begins on the line of its dash.
    private static void AddItems(StringBuilder text, JsonArray items, string indent)
    {
        foreach (var item in items.Where(static item => !IsEmpty(item)))
        {
            text.Append(indent).Append('-');
            if (item is JsonObject members)
            {
                var start = text.Length;
                AddMembers(text, members, indent + "  ");
                text.Remove(start, indent.Length + 2).Insert(start, " ");
            }
            else
            {
                AddValue(text, item!, indent + "  ");
            }
        }
    }

    private static string Leaf(JsonNode value) =>
        value.GetValueKind() == JsonValueKind.String ? Scalar(value.GetValue<string>()) : value.ToJsonString();

    private static bool IsEmpty(JsonNode? value) => value switch
    {
        null => true,
        JsonObject members => members.All(static member => IsEmpty(member.Value)),
        JsonArray items => items.All(IsEmpty),
        _ => false,
    };

    private static bool IsPlain(string value) =>
        value.Length > 0 && value.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_') && char.IsAsciiLetter(value[0]) && !Words.Contains(value);

    private static string Quoted(string value)
    {
        var text = new StringBuilder("\"");
        foreach (var c in value)
        {
            text.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => "\\t",
                _ when char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' => $"\\u{(int)c:X4}",
                _ => c.ToString(),
            });
        }

        return text.Append('"').ToString();
    }
}
