namespace MetaCatalog.JsonSchema.Json;

/// <summary>One value or property name on the tape.</summary>
/// <remarks>
/// Start and Length are the bytes of the value, without the quotes of a string. <see cref="Next"/> is the index after the value and
/// everything in it; a property name, whose next token is always its value, keeps its hash there.
/// </remarks>
internal struct JsonToken
{
    private const int KindBits = 3;
    private const int EscapedBit = 1 << KindBits;

    public int Start;
    public int Length;
    public int Next;
    private int info;

    public JsonToken(JsonKind kind, int start)
    {
        Start = start;
        info = (int)kind;
    }

    public readonly JsonKind Kind => (JsonKind)(info & ((1 << KindBits) - 1));

    /// <summary>Whether a string holds backslash escapes, so that its bytes are not its text.</summary>
    public readonly bool IsEscaped => (info & EscapedBit) != 0;

    /// <summary>The number of items of an array or properties of an object.</summary>
    public readonly int Count => info >> (KindBits + 1);

    public void MarkEscaped() => info |= EscapedBit;

    public void AddChild() => info += 1 << (KindBits + 1);
}
