using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Syntax;

namespace MetaCatalog.Rdf.Turtle;

/// <content>Strings, numbers and language tags (Turtle 1.1, 2.5).</content>
internal ref partial struct TurtleLexer
{
    private static ReadOnlySpan<byte> XsdInteger => "http://www.w3.org/2001/XMLSchema#integer"u8;

    private static ReadOnlySpan<byte> XsdDecimal => "http://www.w3.org/2001/XMLSchema#decimal"u8;

    private static ReadOnlySpan<byte> XsdDouble => "http://www.w3.org/2001/XMLSchema#double"u8;

    /// <summary>Reads a quoted string, without what may follow it.</summary>
    public void ReadString(TermSlot slot)
    {
        var quote = Window.Bytes[Window.Position];
        var isLong = PeekAt(1) == quote && PeekAt(2) == quote;
        var marks = isLong ? 3 : 1;
        var end = isLong ? LongStringEnd(quote, out var escaped) : StringEnd(quote, out escaped);
        var text = Window.Bytes[(Window.Position + marks)..end];
        var value = slot.Begin(TermKind.Literal);
        var bad = -1;
        if (escaped)
        {
            bad = Escapes.AppendString(value, text);
        }
        else
        {
            value.Append(text);
        }

        if (bad >= 0)
        {
            throw Fault(DiagnosticCodes.InvalidEscape, "Expected \\t \\b \\n \\r \\f \\\" \\' \\\\ \\uXXXX or \\UXXXXXXXX standing for a character", Window.Position + marks + bad, Window.Position + marks + bad);
        }

        RequireLiteralLength(value.Length);
        Window.Position = end + marks;
    }

    /// <summary>Reads a language tag, with its <c>@</c>, into a literal's slot.</summary>
    public void ReadLanguage(TermSlot slot)
    {
        var end = Window.Position + 1;
        while ((end < Window.Bytes.Length || Window.More(ref end)) && LanguageTagScanner.IsTagCharacter(Window.Bytes[end]))
        {
            end++;
        }

        var text = Window.Bytes[(Window.Position + 1)..end];
        var (tag, direction) = LanguageTagScanner.Measure(text);
        if (tag <= 0)
        {
            throw Fault(DiagnosticCodes.InvalidLanguageTag, "A language tag is letters, then groups of letters and digits after hyphens, such as @ja-Kana");
        }

        slot.Language.Append(text[..tag]);
        slot.Direction.Append(direction == 0 ? default : text[(tag + 2)..]);
        Window.Position = end;
    }

    /// <summary>Reads a number into a slot.</summary>
    public void ReadNumber(TermSlot slot)
    {
        var length = DigitsEnd(PeekAt(0) is '+' or '-' ? 1 : 0);
        var datatype = XsdInteger;
        var whole = length > 0 && char.IsAsciiDigit((char)PeekAt(length - 1)) ? 1 : 0;
        if (PeekAt(length) == '.')
        {
            var fraction = DigitsEnd(length + 1);
            if (fraction > length + 1 || (whole > 0 && ExponentEnd(fraction) > fraction))
            {
                whole += fraction - length - 1;
                length = fraction;
                datatype = XsdDecimal;
            }
        }

        var exponent = whole > 0 ? ExponentEnd(length) : length;
        datatype = exponent > length ? XsdDouble : datatype;
        if (whole == 0)
        {
            throw Unexpected("a number");
        }

        RequireLiteralLength(exponent);
        slot.SetLiteral(Window.Bytes.Slice(Window.Position, exponent), datatype);
        Window.Position += exponent;
    }

    private int DigitsEnd(int distance)
    {
        while (PeekAt(distance) is >= '0' and <= '9')
        {
            distance++;
        }

        return distance;
    }

    private int ExponentEnd(int distance)
    {
        if (PeekAt(distance) is not ('e' or 'E'))
        {
            return distance;
        }

        var digits = PeekAt(distance + 1) is '+' or '-' ? distance + 2 : distance + 1;
        var end = DigitsEnd(digits);
        return end > digits ? end : distance;
    }

    private int StringEnd(byte quote, out bool escaped)
    {
        var stops = quote == '"' ? Delimiters.DoubleQuoted : Delimiters.SingleQuoted;
        escaped = false;
        var index = Window.Position + 1;
        while (true)
        {
            var stop = index < Window.Bytes.Length ? Window.Bytes[index..].IndexOfAny(stops) : -1;
            index = stop < 0 ? Math.Max(index, Window.Bytes.Length) : index + stop;
            if (stop < 0)
            {
                RequireMore(ref index, $"the closing {(char)quote} of a string");
            }
            else if (Window.Bytes[index] == quote)
            {
                return index;
            }
            else if (Window.Bytes[index] == '\\')
            {
                escaped = true;
                index += 2;
            }
            else
            {
                throw Window.Unexpected(index, $"the closing {(char)quote} of a string (only strings in three quotes may hold line breaks)");
            }
        }
    }

    private int LongStringEnd(byte quote, out bool escaped)
    {
        escaped = false;
        var index = Window.Position + 3;
        while (true)
        {
            var stop = index < Window.Bytes.Length ? Window.Bytes[index..].IndexOfAny(quote, (byte)'\\') : -1;
            index = stop < 0 ? Math.Max(index, Window.Bytes.Length) : index + stop;
            if (stop < 0)
            {
                RequireMore(ref index, $"the closing {new string((char)quote, 3)} of a string");
            }
            else if (Window.Bytes[index] == '\\')
            {
                escaped = true;
                index += 2;
            }
            else
            {
                var distance = index - Window.Position;
                if (PeekAt(distance + 1) == quote && PeekAt(distance + 2) == quote)
                {
                    return Window.Position + distance;
                }

                index = Window.Position + distance + 1;
            }
        }
    }

    private readonly void RequireLiteralLength(int length)
    {
        if (length > options.MaxLiteralLength)
        {
            throw Fault(DiagnosticCodes.LimitExceeded, $"A literal is longer than {options.MaxLiteralLength} bytes");
        }
    }
}
