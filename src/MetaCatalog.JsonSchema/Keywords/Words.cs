using MetaCatalog.JsonSchema.Json;

namespace MetaCatalog.JsonSchema.Keywords;

/// <summary>Words that messages share, in both languages.</summary>
internal static class Words
{
    private const int ListedAtMost = 12;

    public static Message Kind(JsonKind kind) => kind switch
    {
        JsonKind.Null => Type("null"),
        JsonKind.Boolean => Type("boolean"),
        JsonKind.Number => Type("number"),
        JsonKind.String => Type("string"),
        JsonKind.Array => Type("array"),
        _ => Type("object"),
    };

    public static Message Type(string name) => name switch
    {
        "null" => new("null", "null"),
        "boolean" => new("a boolean", "真偽値"),
        "number" => new("a number", "数値"),
        "integer" => new("an integer", "整数"),
        "string" => new("a string", "文字列"),
        "array" => new("an array", "配列"),
        _ => new("an object", "オブジェクト"),
    };

    /// <summary>"a, b or c".</summary>
    public static string Or(IEnumerable<string> words)
    {
        var list = words.ToList();
        return list.Count < 2 ? string.Concat(list) : $"{string.Join(", ", list[..^1])} or {list[^1]}";
    }

    public static string OrJa(IEnumerable<string> words) => string.Join("、または", words);

    /// <summary>"a, b, c", cut when there are many.</summary>
    public static Message List(IEnumerable<string> words)
    {
        var list = words.ToList();
        var more = list.Count - ListedAtMost;
        var shown = list.Take(ListedAtMost).ToList();
        return new(
            string.Join(", ", shown) + (more > 0 ? $" and {more} more" : ""),
            string.Join("、", shown) + (more > 0 ? $"、ほか{more}件" : ""));
    }

    public static string Count(int count, string one, string many) => count == 1 ? $"1 {one}" : $"{count} {many}";

    public static string Are(int count) => count == 1 ? "is" : "are";

    /// <summary>Property names in quotes, in both languages.</summary>
    public static Message Names(IReadOnlyList<string> names) => new(
        List(names.Select(static name => $"\"{name}\"")).En, List(names.Select(static name => $"「{name}」")).Ja);
}
