using System.Text.Unicode;

namespace MetaCatalog.JsonSchema.Json;

/// <summary>Reads a JSON text once into a tape of tokens. RFC 8259, bounded by <see cref="JsonLimits"/>.</summary>
/// <remarks>While an array or object is open, its token's Next is the index of the one around it: the tape is its own stack.</remarks>
internal ref struct JsonParser(ReadOnlySpan<byte> text, JsonLimits limits)
{
    private const int Outside = -1;

    private readonly ReadOnlySpan<byte> text = text;
    private JsonToken[] tokens = [];
    private int position;
    private int count;
    private int container = Outside;
    private int depth;

    /// <summary>Fills the buffer, which grows as needed, and gives the number of tokens.</summary>
    /// <exception cref="JsonSyntaxException">The text is not JSON or goes beyond a limit.</exception>
    public int Parse(ref JsonToken[] buffer)
    {
        if (!Utf8.IsValid(text))
        {
            throw JsonFaults.InvalidUtf8(text);
        }

        tokens = buffer;
        try
        {
            ReadDocument();
        }
        finally
        {
            buffer = tokens;
        }

        return count;
    }

    private void ReadDocument()
    {
        do
        {
            ReadValue();
        }
        while (Continue());
        if (Peek() >= 0)
        {
            throw JsonFaults.Unexpected(text, position, JsonFaults.Expected.End);
        }
    }

    /// <summary>Reads one scalar or opens one container (reading the first name of an object).</summary>
    private void ReadValue()
    {
        var first = Peek();
        switch (first)
        {
            case '"':
                ReadString();
                break;
            case '{':
                Open(JsonKind.Object);
                break;
            case '[':
                Open(JsonKind.Array);
                break;
            case 't':
                ReadWord(JsonKind.Boolean, "true"u8);
                break;
            case 'f':
                ReadWord(JsonKind.Boolean, "false"u8);
                break;
            case 'n':
                ReadWord(JsonKind.Null, "null"u8);
                break;
            default:
                ReadNumber(first);
                break;
        }
    }

    /// <summary>After a value: closes what ends here; true when another value must follow.</summary>
    private bool Continue()
    {
        // A container that was just opened and is not empty waits for its first value.
        if (opened)
        {
            opened = false;
            return true;
        }

        while (container != Outside)
        {
            var isObject = tokens[container].Kind == JsonKind.Object;
            var next = Peek();
            if (next == ',')
            {
                position++;
                StartChild(isObject);
                return true;
            }

            if (next != (isObject ? '}' : ']'))
            {
                throw JsonFaults.Unexpected(text, position, isObject ? JsonFaults.Expected.CommaOrBrace : JsonFaults.Expected.CommaOrBracket);
            }

            position++;
            Close();
        }

        return false;
    }

    private bool opened;

    private void Open(JsonKind kind)
    {
        if (++depth > limits.Depth)
        {
            throw JsonFaults.TooDeep(position, limits.Depth);
        }

        ref var token = ref Add(kind, position++);
        token.Next = container;
        container = count - 1;
        if (Peek() == (kind == JsonKind.Object ? '}' : ']'))
        {
            position++;
            Close();
            return;
        }

        StartChild(kind == JsonKind.Object);
        opened = true;
    }

    private void StartChild(bool isObject)
    {
        tokens[container].AddChild();
        if (isObject)
        {
            ReadName();
        }
    }

    private void Close()
    {
        ref var token = ref tokens[container];
        if (limits.RefuseDuplicateNames && token.Kind == JsonKind.Object && token.Count > 1)
        {
            DuplicateNames.Refuse(new JsonView(text, tokens.AsSpan(0, count)), container, count);
        }

        container = token.Next;
        token.Next = count;
        token.Length = position - token.Start;
        depth--;
    }

    private void ReadName()
    {
        if (Peek() != '"')
        {
            throw JsonFaults.Unexpected(text, position, JsonFaults.Expected.Name);
        }

        ReadString();
        ref var name = ref tokens[count - 1];
        var raw = text.Slice(name.Start, name.Length);
        name.Next = NameHash.Of(name.IsEscaped ? JsonEscapes.Resolve(raw) : raw);
        if (Peek() != ':')
        {
            throw JsonFaults.Unexpected(text, position, JsonFaults.Expected.Colon);
        }

        position++;
    }

    private void ReadString()
    {
        var start = position + 1;
        var end = StringScan.ToQuoteOrEscape(text, start);
        ref var token = ref Add(JsonKind.String, start);
        token.Next = count;
        if (end < text.Length && text[end] == (byte)'"')
        {
            token.Length = end - start;
            position = end + 1;
            return;
        }

        token.MarkEscaped();
        end = JsonEscapes.SkipToQuote(text, start, end);
        token.Length = end - start;
        position = end + 1;
    }

    private void ReadNumber(int first)
    {
        if (first != '-' && (first < '0' || first > '9'))
        {
            throw JsonFaults.Unexpected(text, position, JsonFaults.Expected.Value);
        }

        ref var token = ref Add(JsonKind.Number, position);
        token.Next = count;
        position = NumberScan.End(text, position);
        token.Length = position - token.Start;
        if (token.Length > limits.NumberLength)
        {
            throw JsonFaults.NumberTooLong(token.Start, limits.NumberLength);
        }
    }

    private void ReadWord(JsonKind kind, ReadOnlySpan<byte> word)
    {
        if (!text[position..].StartsWith(word))
        {
            throw JsonFaults.Unexpected(text, position, JsonFaults.Expected.Value);
        }

        ref var token = ref Add(kind, position);
        token.Next = count;
        token.Length = word.Length;
        position += word.Length;
    }

    private ref JsonToken Add(JsonKind kind, int start)
    {
        if (count == tokens.Length)
        {
            Array.Resize(ref tokens, Math.Max(64, tokens.Length * 2));
        }

        ref var token = ref tokens[count++];
        token = new JsonToken(kind, start);
        return ref token;
    }

    /// <summary>The next byte that is not white space, or -1 at the end.</summary>
    private int Peek()
    {
        while ((uint)position < (uint)text.Length)
        {
            var next = text[position];
            if (next > ' ')
            {
                return next;
            }

            if (next is not ((byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t'))
            {
                return next;
            }

            position++;
        }

        return -1;
    }
}
