using System.Text;
using System.Text.Json;

namespace MetaCatalog.Rdf.JsonLd.Json;

/// <summary>Reads a JSON document into values that know where they begin (RFC 8259).</summary>
internal ref struct JsonDocumentReader
{
    private readonly JsonReadingLimits limits;
    private readonly KeyPool keys;
    private readonly int start;
    private Utf8JsonReader reader;

    private JsonDocumentReader(ReadOnlySpan<byte> document, JsonReadingLimits limits, int origin)
    {
        this.limits = limits;
        keys = new KeyPool();
        var mark = document.StartsWith("\uFEFF"u8) ? 3 : 0;
        start = origin + mark;
        reader = new Utf8JsonReader(document[mark..], new JsonReaderOptions { MaxDepth = limits.Levels + 1 });
    }

    /// <summary>Reads a whole document.</summary>
    /// <param name="document">The JSON text.</param>
    /// <param name="limits">What it may be at most.</param>
    /// <param name="origin">Where the text begins in the document that holds it.</param>
    /// <exception cref="JsonLdFault">It is not JSON, or goes beyond a limit.</exception>
    public static JsonValue Read(ReadOnlySpan<byte> document, JsonReadingLimits limits, int origin = 0)
    {
        var reader = new JsonDocumentReader(document, limits, origin);
        try
        {
            return reader.ReadDocument();
        }
        catch (JsonException fault)
        {
            throw JsonSyntax.Fault(fault, document, reader.start - origin, origin);
        }
        catch (InvalidOperationException)
        {
            // An escape of half a surrogate pair, or bytes that are not UTF-8: the reader finds it only when the text is taken.
            throw new JsonLdFault(JsonLdErrorCode.InvalidJson, "The string is not valid Unicode text: it holds an unpaired surrogate or bytes that are not UTF-8.", reader.Position);
        }
    }

    private readonly int Position => start + (int)reader.TokenStartIndex;

    private JsonValue ReadDocument()
    {
        reader.Read();
        var value = ReadValue(0);
        reader.Read();
        return value;
    }

    private JsonValue ReadValue(int depth)
    {
        if (depth >= limits.Levels && reader.TokenType is (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            throw new JsonLdFault(JsonLdErrorCode.TooDeep, $"The document nests values deeper than the allowed {limits.MaxDepth} levels.", Position);
        }

        return reader.TokenType switch
        {
            JsonTokenType.StartObject => ReadObject(depth),
            JsonTokenType.StartArray => ReadArray(depth),
            JsonTokenType.String => ReadString(),
            JsonTokenType.Number => new JsonNumber(Encoding.ASCII.GetString(reader.ValueSpan), Position),
            JsonTokenType.True => new JsonConstant(JsonConstantKind.True, Position),
            JsonTokenType.False => new JsonConstant(JsonConstantKind.False, Position),
            _ => new JsonConstant(JsonConstantKind.Null, Position),
        };
    }

    private JsonObject ReadObject(int depth)
    {
        var map = new JsonObject(Position);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var position = Position;
            var key = keys.Take(ref reader);
            reader.Read();
            AddEntry(map, key, ReadValue(depth + 1), position);
        }

        return map;
    }

    private readonly void AddEntry(JsonObject map, string key, JsonValue value, int position)
    {
        if (map.TryAdd(key, value))
        {
            return;
        }

        if (!limits.AllowDuplicateKeys)
        {
            throw new JsonLdFault(JsonLdErrorCode.DuplicateKey, $"The key '{key}' occurs twice in the same object; each key may stand once.", position);
        }

        map.Set(key, value);
    }

    private JsonArray ReadArray(int depth)
    {
        var array = new JsonArray(Position);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            array.Add(ReadValue(depth + 1));
        }

        return array;
    }

    private readonly JsonString ReadString()
    {
        if (reader.ValueSpan.Length > limits.MaxStringLength)
        {
            throw new JsonLdFault(JsonLdErrorCode.TooLong, $"The string is {reader.ValueSpan.Length} bytes long; the limit is {limits.MaxStringLength}.", Position);
        }

        // An empty string would be given back by the reader as a new object each time.
        return new JsonString(reader.ValueSpan.IsEmpty ? "" : reader.GetString() ?? "", Position);
    }
}
