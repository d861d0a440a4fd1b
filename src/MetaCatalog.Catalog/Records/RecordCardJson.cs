using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MetaCatalog.Catalog.Records;

/// <summary>The catalog card as it is stored.</summary>
[JsonSerializable(typeof(RecordCard))]
internal sealed partial class RecordCardJson : JsonSerializerContext
{
    /// <summary>Readable text in the database: no escapes but those that JSON itself asks for.</summary>
    public static readonly RecordCardJson Stored = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
