using System.Text;

namespace MetaCatalog.JsonSchema.Json;

/// <summary>A parsed JSON text: its bytes and its tape. Values are named by their index on the tape, the root by 0.</summary>
internal readonly ref struct JsonView(ReadOnlySpan<byte> bytes, ReadOnlySpan<JsonToken> tokens)
{
    private const int ShownLength = 60;

    public readonly ReadOnlySpan<byte> Bytes = bytes;
    public readonly ReadOnlySpan<JsonToken> Tokens = tokens;

    public JsonKind Kind(int value) => Tokens[value].Kind;

    /// <summary>The bytes as written, strings without their quotes.</summary>
    public ReadOnlySpan<byte> Raw(int value)
    {
        ref readonly var token = ref Tokens[value];
        return Bytes.Slice(token.Start, token.Length);
    }

    /// <summary>Where the value begins in the text, the quote of a string included.</summary>
    public int Offset(int value) => Tokens[value].Start - (Kind(value) == JsonKind.String ? 1 : 0);

    /// <summary>The text of a string or name in UTF-8, escapes resolved; only an escaped string allocates.</summary>
    public ReadOnlySpan<byte> Text(int value) => Tokens[value].IsEscaped ? JsonEscapes.Resolve(Raw(value)) : Raw(value);

    /// <summary>The text of a string or name.</summary>
    public string String(int value) => Encoding.UTF8.GetString(Text(value));

    public bool IsTrue(int value) => Bytes[Tokens[value].Start] == (byte)'t';

    /// <summary>The value as JSON text.</summary>
    public string Json(int value) =>
        Kind(value) == JsonKind.String ? $"\"{Encoding.UTF8.GetString(Raw(value))}\"" : Encoding.UTF8.GetString(Raw(value));

    /// <summary>The value as shown in a message: long ones are cut.</summary>
    public string Shown(int value)
    {
        var raw = Raw(value);
        var quote = Kind(value) == JsonKind.String ? "\"" : "";
        return raw.Length <= ShownLength
            ? quote + Encoding.UTF8.GetString(raw) + quote
            : quote + Encoding.UTF8.GetString(raw[..Boundary(raw, ShownLength)]) + "…" + quote;
    }

    /// <summary>The value of a property of an object, or -1.</summary>
    public int Find(int value, ReadOnlySpan<byte> name)
    {
        if (Kind(value) != JsonKind.Object)
        {
            return -1;
        }

        var hash = NameHash.Of(name);
        for (int property = value + 1, end = Tokens[value].Next; property < end; property = Tokens[property + 1].Next)
        {
            if (Tokens[property].Next == hash && Text(property).SequenceEqual(name))
            {
                return property + 1;
            }
        }

        return -1;
    }

    private static int Boundary(ReadOnlySpan<byte> utf8, int length)
    {
        while (length > 0 && (utf8[length] & 0xC0) == 0x80)
        {
            length--;
        }

        return length;
    }
}
