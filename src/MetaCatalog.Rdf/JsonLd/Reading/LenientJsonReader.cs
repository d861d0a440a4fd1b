using System.Buffers;
using MetaCatalog.Rdf.JsonLd.Json;

namespace MetaCatalog.Rdf.JsonLd.Reading;

/// <summary>Reads what can be read of a JSON text that is not sound: behind a fault it goes on with the next item or member.</summary>
internal ref struct LenientJsonReader
{
    private static readonly SearchValues<byte> ScalarEnds = SearchValues.Create(",:{}[]\" \t\r\n"u8);
    private readonly ReadOnlySpan<byte> text;
    private readonly JsonReadingLimits limits;
    private readonly JsonLdSession session;
    private int position;

    private LenientJsonReader(ReadOnlySpan<byte> text, JsonReadingLimits limits, JsonLdSession session)
    {
        this.text = text;
        this.limits = limits;
        this.session = session;
        position = text.StartsWith("\uFEFF"u8) ? 3 : 0;
    }

    /// <summary>Reads a text and notes its faults; null when nothing is left of it.</summary>
    public static JsonValue? Read(ReadOnlySpan<byte> text, JsonReadingLimits limits, JsonLdSession session)
    {
        var reader = new LenientJsonReader(text, limits, session);
        var value = reader.ReadValue(0);
        if (!reader.IsAtEnd())
        {
            reader.Expect("the end of the document");
        }

        return value;
    }

    private JsonValue? ReadValue(int depth)
    {
        var isNested = IsAt((byte)'{') || IsAt((byte)'[');
        if (isNested && depth >= limits.Levels)
        {
            Note(JsonLdErrorCode.TooDeep, $"The document nests values deeper than the allowed {limits.MaxDepth} levels.");
            SkipToSeparator();
            return null;
        }

        return !isNested ? ReadScalar() : IsAt((byte)'{') ? ReadObject(depth) : ReadArray(depth);
    }

    private JsonArray ReadArray(int depth)
    {
        var array = new JsonArray(position);
        position++;
        var isFirst = true;
        while (HasNext((byte)']', ref isFirst))
        {
            if (ReadValue(depth + 1) is { } value)
            {
                array.Add(value);
            }
        }

        return array;
    }

    private JsonObject ReadObject(int depth)
    {
        var map = new JsonObject(position);
        position++;
        var isFirst = true;
        while (HasNext((byte)'}', ref isFirst))
        {
            ReadMember(map, depth);
        }

        return map;
    }

    private void ReadMember(JsonObject map, int depth)
    {
        var place = position;
        if (!IsAt((byte)'"'))
        {
            Expect("a key in double quotes");
            SkipToSeparator();
            return;
        }

        var key = ReadScalar() as JsonString;
        if (!TryTake((byte)':'))
        {
            Expect("':'");
            SkipToSeparator();
            return;
        }

        if (ReadValue(depth + 1) is { } value && key is not null && !map.TryAdd(key.Value, value))
        {
            Note(JsonLdErrorCode.DuplicateKey, $"The key '{key.Value}' occurs twice in the same object; each key may stand once.", place);
        }
    }

    // Whether another item follows. A bracket of the other kind belongs to what is around.
    private bool HasNext(byte end, ref bool isFirst)
    {
        var wasFirst = isFirst;
        isFirst = false;
        if (wasFirst && TryTake(end))
        {
            return false;
        }

        if (!wasFirst && !IsAt((byte)',') && !IsAtBracket())
        {
            Expect($"',' or '{(char)end}'");
            SkipToSeparator();
        }

        if (wasFirst || TryTake((byte)','))
        {
            return !IsAtBracket() || ExpectMore(end);
        }

        return !TryTake(end) && ExpectMore(end);
    }

    // Always false.
    private bool ExpectMore(byte end)
    {
        Expect(IsAtEnd() ? $"'{(char)end}'" : "a value");
        TryTake(end);
        return false;
    }

    private JsonValue? ReadScalar()
    {
        if (IsAtEnd() || IsAtBracket() || IsAt((byte)','))
        {
            Expect("a value");
            return null;
        }

        var start = position;
        position = text[start] == '"' ? StringEnd(start) : End(start);
        try
        {
            return JsonDocumentReader.Read(text[start..position], limits, start);
        }
        catch (JsonLdFault fault) when (session.RecoversFrom(fault))
        {
            session.Note(fault);
            return null;
        }
    }

    // No string goes beyond its line.
    private readonly int StringEnd(int start)
    {
        var index = start + 1;
        while (index < text.Length && text[index] is not ((byte)'"' or (byte)'\n'))
        {
            index += text[index] == '\\' ? 2 : 1;
        }

        return Math.Min(index < text.Length && text[index] == '"' ? index + 1 : index, text.Length);
    }

    private readonly int End(int start)
    {
        var length = text[start..].IndexOfAny(ScalarEnds);
        return length < 0 ? text.Length : start + Math.Max(length, 1);
    }

    private void SkipToSeparator()
    {
        var depth = 0;
        while (!IsAtEnd() && (depth > 0 || !(IsAt((byte)',') || IsAtBracket())))
        {
            depth += text[position] is (byte)'{' or (byte)'[' ? 1 : IsAtBracket() ? -1 : 0;
            position = text[position] == '"' ? StringEnd(position) : position + 1;
        }
    }

    private bool IsAtBracket() => IsAtEnd() || text[position] is (byte)'}' or (byte)']';

    private bool IsAt(byte expected) => !IsAtEnd() && text[position] == expected;

    private bool TryTake(byte expected)
    {
        var isThere = IsAt(expected);
        position += isThere ? 1 : 0;
        return isThere;
    }

    private bool IsAtEnd()
    {
        while (position < text.Length && text[position] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
        {
            position++;
        }

        return position >= text.Length;
    }

    private void Expect(string expected) =>
        Note(JsonLdErrorCode.InvalidJson, IsAtEnd() ? $"Not valid JSON: the text ends where {expected} is expected." : $"Not valid JSON: {expected} is expected.");

    private readonly void Note(string code, string message) => Note(code, message, position);

    private readonly void Note(string code, string message, int place)
    {
        var fault = new JsonLdFault(code, message, place);
        if (!session.RecoversFrom(fault))
        {
            throw fault;
        }

        session.Note(fault);
    }
}
