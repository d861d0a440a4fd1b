namespace MetaCatalog.JsonSchema.Json;

/// <summary>A parsed JSON text that is kept: a schema document.</summary>
internal sealed class JsonTape
{
    private readonly byte[] bytes;
    private readonly JsonToken[] tokens;

    private JsonTape(byte[] bytes, JsonToken[] tokens)
    {
        this.bytes = bytes;
        this.tokens = tokens;
    }

    public JsonView View => new(bytes, tokens);

    /// <exception cref="JsonSyntaxException">The text is not JSON.</exception>
    public static JsonTape Parse(byte[] bytes, JsonLimits limits)
    {
        var buffer = new JsonToken[64];
        var count = new JsonParser(bytes, limits).Parse(ref buffer);
        return new JsonTape(bytes, buffer[..count]);
    }
}
