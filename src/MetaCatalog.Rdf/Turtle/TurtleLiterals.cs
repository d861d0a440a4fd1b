using System.Buffers;
using System.Buffers.Text;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Syntax;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Rdf.Turtle;

/// <summary>How literals are written in Turtle: numbers and booleans bare, text with line breaks in three quotes.</summary>
internal static class TurtleLiterals
{
    private static readonly SearchValues<char> Special = SearchValues.Create([.. Enumerable.Range(0, ' ').Select(static c => (char)c), '"', '\\', '\x7F']);

    public static void Append(ByteBuffer output, Literal literal, TurtleNames names)
    {
        if (literal.Language is { } language)
        {
            AppendText(output, literal.LexicalForm);
            AppendTag(output, language, literal.Direction);
        }
        else if (literal.Datatype == Xsd.String)
        {
            AppendText(output, literal.LexicalForm);
        }
        else if (IsBare(literal.LexicalForm, literal.Datatype))
        {
            output.Append(literal.LexicalForm);
        }
        else
        {
            AppendText(output, literal.LexicalForm);
            output.Append("^^"u8);
            names.Append(output, literal.Datatype.Value);
        }
    }

    private static void AppendTag(ByteBuffer output, string language, string? direction)
    {
        output.Append((byte)'@');
        output.Append(language);
        if (direction is not null)
        {
            output.Append("--"u8);
            output.Append(direction);
        }
    }

    /// <summary>Whether the text alone would be read as a literal of the datatype (Turtle 1.1, 2.5.2 and 2.5.3).</summary>
    private static bool IsBare(string text, Iri datatype)
    {
        if (datatype == Xsd.Boolean)
        {
            return text is "true" or "false";
        }

        var digits = text.AsSpan(text.Length > 0 && text[0] is '+' or '-' ? 1 : 0);
        return datatype == Xsd.Integer ? AreDigits(digits)
            : datatype == Xsd.Decimal ? IsDecimal(digits)
            : datatype == Xsd.Double && IsDouble(digits);
    }

    private static bool AreDigits(ReadOnlySpan<char> text) => !text.IsEmpty && text.IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool IsDecimal(ReadOnlySpan<char> text)
    {
        var point = text.IndexOf('.');
        return point >= 0 && (point == 0 || AreDigits(text[..point])) && AreDigits(text[(point + 1)..]);
    }

    private static bool IsDouble(ReadOnlySpan<char> text)
    {
        var exponent = text.IndexOfAny('e', 'E');
        if (exponent <= 0)
        {
            return false;
        }

        var power = text[(exponent + 1)..];
        return AreDigits(power.Length > 0 && power[0] is '+' or '-' ? power[1..] : power)
            && (AreDigits(text[..exponent]) || IsDecimal(text[..exponent]));
    }

    private static void AppendText(ByteBuffer output, string text)
    {
        var rest = text.AsSpan();
        var plain = rest.IndexOfAny(Special);
        var isLong = plain >= 0 && rest[plain..].Contains('\n');
        var quotes = isLong ? "\"\"\""u8 : "\""u8;
        output.Append(quotes);
        for (; plain >= 0; plain = rest.IndexOfAny(Special))
        {
            output.Append(rest[..plain]);
            AppendCharacter(output, rest[plain], isLong);
            rest = rest[(plain + 1)..];
        }

        output.Append(rest);
        output.Append(quotes);
    }

    private static void AppendCharacter(ByteBuffer output, char c, bool isLong)
    {
        if (c is '\n' && isLong)
        {
            output.Append((byte)'\n');
            return;
        }

        output.Append(c switch { '"' => "\\\""u8, '\\' => "\\\\"u8, '\r' => "\\r"u8, '\t' => "\\t"u8, _ => "\\u"u8 });
        if (c is not ('"' or '\\' or '\r' or '\t'))
        {
            Utf8Formatter.TryFormat((ushort)c, output.GetSpan(4), out var written, new StandardFormat('X', 4));
            output.Advance(written);
        }
    }
}
