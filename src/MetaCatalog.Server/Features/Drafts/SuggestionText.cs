using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace MetaCatalog.Server.Features.Drafts;

/// <summary>A suggested description as a text that people read and change.</summary>
internal static class SuggestionText
{
    /// <summary>Indented, with the letters of all scripts as they are.</summary>
    public static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 64, AllowDuplicateProperties = false };

    /// <summary>The description, or null when the text is no JSON object.</summary>
    public static JsonObject? Parse(string json)
    {
        try
        {
            return JsonNode.Parse(json, null, Strict) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A text of the description in a language; empty when there is none.</summary>
    public static string In(JsonObject? draft, string member, string language) =>
        draft?[member] is JsonObject texts && texts[language] is JsonValue value && value.TryGetValue(out string? text) ? text : "";
}
