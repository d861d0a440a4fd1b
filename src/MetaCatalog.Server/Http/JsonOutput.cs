using System.Text.Encodings.Web;
using System.Text.Json;
using MetaCatalog.Catalog.Records;

namespace MetaCatalog.Server.Http;

/// <summary>How the catalog's own JSON is written: camelCase, indented for people, Japanese and IRIs as they are: it is never put into HTML.</summary>
internal static class JsonOutput
{
    public static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static readonly JsonSerializerOptions SerializerOptions = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Texts in several languages as a language map; <c>none</c> for text without a language.</summary>
    public static void WriteTexts(Utf8JsonWriter writer, string name, IReadOnlyList<TaggedText> texts)
    {
        writer.WriteStartObject(name);
        foreach (var text in texts.DistinctBy(static text => text.Language ?? "none", StringComparer.OrdinalIgnoreCase))
        {
            writer.WriteString(text.Language ?? "none", text.Text);
        }

        writer.WriteEndObject();
    }
}
