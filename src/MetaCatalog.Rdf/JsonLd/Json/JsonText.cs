using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace MetaCatalog.Rdf.JsonLd.Json;

/// <summary>JSON values as UTF-8 text.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true, MaxDepth = 4096 };

    public static string ToText(JsonValue value) => Encoding.UTF8.GetString(ToUtf8(value));

    public static byte[] ToUtf8(JsonValue value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Write(value, buffer);
        return buffer.WrittenSpan.ToArray();
    }

    public static void Write(JsonValue value, IBufferWriter<byte> output)
    {
        using var writer = new Utf8JsonWriter(output, Compact);
        Write(value, writer);
    }

    private static void Write(JsonValue value, Utf8JsonWriter writer)
    {
        switch (value)
        {
            case JsonObject map:
                WriteObject(map, writer);
                break;
            case JsonArray array:
                WriteArray(array, writer);
                break;
            case JsonString text:
                writer.WriteStringValue(text.Value);
                break;
            case JsonNumber number:
                writer.WriteRawValue(number.Text, skipInputValidation: true);
                break;
            case JsonConstant { Kind: JsonConstantKind.Null }:
                writer.WriteNullValue();
                break;
            case JsonConstant constant:
                writer.WriteBooleanValue(constant.Kind == JsonConstantKind.True);
                break;
        }
    }

    private static void WriteObject(JsonObject map, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        foreach (var (key, value) in map)
        {
            writer.WritePropertyName(key);
            Write(value, writer);
        }

        writer.WriteEndObject();
    }

    private static void WriteArray(JsonArray array, Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        foreach (var item in array)
        {
            Write(item, writer);
        }

        writer.WriteEndArray();
    }
}
