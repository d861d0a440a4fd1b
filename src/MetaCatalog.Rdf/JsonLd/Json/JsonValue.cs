namespace MetaCatalog.Rdf.JsonLd.Json;

/// <summary>A JSON value that remembers where in its document it begins.</summary>
/// <param name="offset">The byte offset in the document; -1 for a value that an algorithm made.</param>
internal abstract class JsonValue(int offset)
{
    public int Offset { get; } = offset;

    public bool IsNull => this is JsonConstant { Kind: JsonConstantKind.Null };

    public bool IsScalar => this is JsonString or JsonNumber or JsonConstant { Kind: not JsonConstantKind.Null };

    public bool IsString(string text) => this is JsonString s && string.Equals(s.Value, text, StringComparison.Ordinal);

    /// <summary>The value as an array: itself, or an array of itself alone.</summary>
    public JsonArray AsArray() => this as JsonArray ?? new JsonArray(Offset) { this };

    public override string ToString() => JsonText.ToText(this);
}

/// <summary>A JSON string.</summary>
internal sealed class JsonString(string value, int offset = -1) : JsonValue(offset)
{
    public string Value { get; } = value;
}

/// <summary>The three JSON values that are words.</summary>
internal enum JsonConstantKind
{
    Null,
    False,
    True,
}

/// <summary><c>null</c>, <c>false</c> or <c>true</c>.</summary>
internal sealed class JsonConstant(JsonConstantKind kind, int offset = -1) : JsonValue(offset)
{
    public static readonly JsonConstant Null = new(JsonConstantKind.Null);
    public static readonly JsonConstant False = new(JsonConstantKind.False);
    public static readonly JsonConstant True = new(JsonConstantKind.True);

    public JsonConstantKind Kind { get; } = kind;

    public static JsonConstant Of(bool value) => value ? True : False;
}
