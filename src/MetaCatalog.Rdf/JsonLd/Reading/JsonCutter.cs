using System.Buffers;
using MetaCatalog.Rdf.Syntax;

namespace MetaCatalog.Rdf.JsonLd.Reading;

/// <summary>Cuts a JSON text into the values at its top by their brackets and strings; whoever gets a value reads it and finds its faults.</summary>
internal ref struct JsonCutter(Utf8Window window)
{
    private static readonly SearchValues<byte> Brackets = SearchValues.Create("\"{}[]"u8);
    private static readonly SearchValues<byte> BracketsAndComma = SearchValues.Create("\"{}[],"u8);
    private static readonly SearchValues<byte> Quotes = SearchValues.Create("\"\\"u8);
    private Utf8Window window = window;

    /// <summary>Whether nothing but white space is left.</summary>
    public bool IsAtEnd()
    {
        SkipSpace();
        return window.Position == window.Bytes.Length;
    }

    /// <summary>Whether the byte comes next after white space.</summary>
    public bool IsAt(byte expected) => !IsAtEnd() && window.Bytes[window.Position] == expected;

    /// <summary>Moves over white space and the byte if that comes next.</summary>
    public bool TryTake(byte expected)
    {
        var isThere = IsAt(expected);
        window.Position += isThere ? 1 : 0;
        return isThere;
    }

    /// <summary>Moves over white space, a key and its colon.</summary>
    /// <returns>The key with its quotes, valid until the next call; empty when there is none.</returns>
    public ReadOnlySpan<byte> TakeKey()
    {
        if (!IsAt((byte)'"'))
        {
            return default;
        }

        var end = StringEnd(window.Position + 1, isKept: true);
        var key = window.Bytes[window.Position..end].ToArray();
        window.Position = end;
        return TryTake((byte)':') ? key : default;
    }

    /// <summary>Moves over white space and finds where the value ends: at the comma or the bracket after it.</summary>
    public int Measure()
    {
        SkipSpace();
        return ValueEnd(isKept: true);
    }

    /// <summary>Moves over a value, which need not fit in the window.</summary>
    public void Skip() => window.Position = ValueEnd(isKept: false);

    /// <summary>Sees all that is left.</summary>
    public int MeasureAll()
    {
        SkipSpace();
        var index = window.Bytes.Length;
        while (window.More(ref index))
        {
            index = window.Bytes.Length;
        }

        return index;
    }

    /// <summary>All that is seen, from the start of the window.</summary>
    public readonly ReadOnlySpan<byte> All => window.Bytes;

    /// <summary>What was measured.</summary>
    public readonly ReadOnlySpan<byte> Text(int end) => window.Bytes[window.Position..end];

    public void MoveTo(int end) => window.Position = end;

    /// <summary>The place in the document.</summary>
    public TextPosition Place()
    {
        window.Account();
        return window.At(window.Position);
    }

    private void SkipSpace()
    {
        do
        {
            var text = window.Bytes[window.Position..];
            var spaces = text.IndexOfAnyExcept(" \t\r\n"u8);
            window.Position += spaces < 0 ? text.Length : spaces;
        }
        while (window.Position == window.Bytes.Length && window.More(ref window.Position));
    }

    private int ValueEnd(bool isKept)
    {
        var (index, depth) = (window.Position, 0);
        while (Find(ref index, depth == 0 ? BracketsAndComma : Brackets, isKept))
        {
            switch (window.Bytes[index])
            {
                case (byte)'"':
                    index = StringEnd(index + 1, isKept);
                    break;
                case (byte)'{' or (byte)'[':
                    (index, depth) = (index + 1, depth + 1);
                    break;
                case not (byte)',' when depth > 0:
                    (index, depth) = (index + 1, depth - 1);
                    break;
                default:
                    return index;
            }
        }

        return index;
    }

    private int StringEnd(int index, bool isKept)
    {
        while (Find(ref index, Quotes, isKept))
        {
            if (window.Bytes[index++] == '"')
            {
                return index;
            }

            // A backslash: what follows it is no end.
            if (index < window.Bytes.Length || window.More(ref index))
            {
                index++;
            }
        }

        return index;
    }

    private bool Find(ref int index, SearchValues<byte> wanted, bool isKept)
    {
        while (true)
        {
            var distance = window.Bytes[index..].IndexOfAny(wanted);
            if (distance >= 0)
            {
                index += distance;
                return true;
            }

            index = window.Bytes.Length;
            window.Position = isKept ? window.Position : index;
            if (!window.More(ref index))
            {
                return false;
            }
        }
    }
}
