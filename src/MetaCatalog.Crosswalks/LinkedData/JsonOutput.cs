using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MetaCatalog.Crosswalks.LinkedData;

/// <summary>JSON as people like to read it: indented, Japanese as it is.</summary>
internal static class JsonOutput
{
    private static readonly JsonSerializerOptions CompactOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A value without white space.</summary>
    public static string Compact(JsonElement value) => JsonSerializer.Serialize(value, CompactOptions);

    /// <summary>Writes a document, with a line end.</summary>
    public static void Write(JsonNode document, Stream output)
    {
        using (var writer = new Utf8JsonWriter(output, Options))
        {
            document.WriteTo(writer);
        }

        output.WriteByte((byte)'\n');
    }
}
