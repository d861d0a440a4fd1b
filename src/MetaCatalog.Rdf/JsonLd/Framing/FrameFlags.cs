using MetaCatalog.Rdf.JsonLd.Json;

namespace MetaCatalog.Rdf.JsonLd.Framing;

/// <summary>How a frame embeds and matches: its own entries, else the options (JSON-LD 1.1 Framing, 4.1).</summary>
internal readonly record struct FrameFlags(FrameEmbed Embed, bool Explicit, bool RequireAll)
{
    public static FrameFlags Of(JsonObject frame, JsonLdOptions options) => new(
        EmbedOf(frame, options),
        Flag(frame, Keyword.Explicit) ?? options.Explicit,
        Flag(frame, Keyword.RequireAll) ?? options.RequireAll);

    /// <summary>A boolean entry of an expanded frame, or null.</summary>
    public static bool? Flag(JsonObject frame, string keyword) => ValueOf(frame, keyword) switch
    {
        JsonConstant { Kind: JsonConstantKind.True } => true,
        JsonConstant { Kind: JsonConstantKind.False } => false,
        JsonString { Value: "true" } => true,
        JsonString { Value: "false" } => false,
        _ => null,
    };

    /// <summary>The frame for values of properties that a frame does not name.</summary>
    public JsonArray ToFrame()
    {
        var frame = new JsonObject();
        frame.Set(Keyword.Embed, new JsonString(Embed switch { FrameEmbed.Always => "@always", FrameEmbed.Never => "@never", FrameEmbed.Last => "@last", _ => "@once" }));
        frame.Set(Keyword.Explicit, JsonConstant.Of(Explicit));
        frame.Set(Keyword.RequireAll, JsonConstant.Of(RequireAll));
        return [frame];
    }

    private static FrameEmbed EmbedOf(JsonObject frame, JsonLdOptions options) => ValueOf(frame, Keyword.Embed) switch
    {
        null => options.Embed,
        JsonString { Value: "@once" } or JsonConstant { Kind: JsonConstantKind.True } => FrameEmbed.Once,
        JsonString { Value: "@always" } => FrameEmbed.Always,
        JsonString { Value: "@first" } when options.Version10 => FrameEmbed.Once,
        JsonString { Value: "@last" } when options.Version10 => FrameEmbed.Last,
        JsonString { Value: "@never" } or JsonConstant { Kind: JsonConstantKind.False } => FrameEmbed.Never,
        var other => throw new JsonLdFault(JsonLdErrorCode.InvalidEmbedValue, $"@embed is {other}; it must be @once, @always or @never.", other),
    };

    private static JsonValue? ValueOf(JsonObject frame, string keyword)
    {
        var value = frame[keyword];
        value = value is JsonArray array ? array.Count > 0 ? array[0] : null : value;
        return value is JsonObject map && map.TryGet(Keyword.Value, out var inner) ? inner is JsonArray { Count: > 0 } many ? many[0] : inner : value;
    }
}
