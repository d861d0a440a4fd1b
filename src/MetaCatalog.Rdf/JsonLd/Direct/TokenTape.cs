using System.Text.Json;
using System.Text.Unicode;
using MetaCatalog.Rdf.JsonLd.Json;

namespace MetaCatalog.Rdf.JsonLd.Direct;

/// <summary>A token of a JSON document: where its text is, and where the token after its value is.</summary>
/// <param name="Type">What it is; ends of objects and arrays are not kept.</param>
/// <param name="Start">Where its text begins: inside the quotes for strings.</param>
/// <param name="Length">The length of its text; for objects and arrays up to and with their end.</param>
/// <param name="IsEscaped">Whether the text holds escapes.</param>
internal readonly record struct TapeToken(JsonTokenType Type, int Start, int Length, bool IsEscaped)
{
    /// <summary>The index of the token after this value and all inside it.</summary>
    public int Next { get; init; }
}

/// <summary>The tokens of a JSON text in one array, with jumps over whole values.</summary>
internal sealed class TokenTape
{
    private readonly List<int> open = [];
    private TapeToken[] tokens = new TapeToken[64];

    public int Count { get; private set; }

    public ref readonly TapeToken this[int index] => ref tokens[index];

    /// <summary>Reads the tokens of a text in the place of those before.</summary>
    /// <returns>False when the text is not sound JSON within the limits, for then others say what is wrong.</returns>
    public bool TryRead(ReadOnlySpan<byte> text, JsonReadingLimits limits)
    {
        Count = 0;
        open.Clear();
        if (limits.Levels == 0 || !Utf8.IsValid(text))
        {
            return false;
        }

        try
        {
            return ReadTokens(new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = limits.Levels }), limits.MaxStringLength);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private bool ReadTokens(Utf8JsonReader reader, int maxStringLength)
    {
        while (reader.Read())
        {
            if (reader.ValueSpan.Length > maxStringLength || (reader.ValueIsEscaped && !Unescaping.IsSound(ref reader)))
            {
                return false;
            }

            Add(ref reader);
        }

        return true;
    }

    private void Add(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                Close((int)reader.TokenStartIndex + 1);
                break;
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                open.Add(Count);
                Append(new TapeToken(reader.TokenType, (int)reader.TokenStartIndex, 0, false));
                break;
            case JsonTokenType.String or JsonTokenType.PropertyName:
                Append(new TapeToken(reader.TokenType, (int)reader.TokenStartIndex + 1, reader.ValueSpan.Length, reader.ValueIsEscaped) { Next = Count + 1 });
                break;
            default:
                Append(new TapeToken(reader.TokenType, (int)reader.TokenStartIndex, reader.ValueSpan.Length, false) { Next = Count + 1 });
                break;
        }
    }

    private void Append(TapeToken token)
    {
        if (Count == tokens.Length)
        {
            Array.Resize(ref tokens, Count * 2);
        }

        tokens[Count++] = token;
    }

    private void Close(int end)
    {
        var start = open[^1];
        open.RemoveAt(open.Count - 1);
        tokens[start] = tokens[start] with { Length = end - tokens[start].Start, Next = Count };
    }
}
