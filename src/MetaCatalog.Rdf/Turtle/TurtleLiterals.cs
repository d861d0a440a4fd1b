using System.Buffers;
using System.Text;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Rdf.Turtle;

/// <summary>How literals are written in Turtle: numbers and booleans bare, text with line breaks in three quotes.</summary>
internal static class TurtleLiterals
{
    private static readonly SearchValues<char> Special = SearchValues.Create([.. Enumerable.Range(0, ' ').Select(static c => (char)c), '"', '\\', '\x7F']);

    public static void Append(StringBuilder output, Literal literal, TurtleNames names)
    {
        if (IsBare(literal.LexicalForm, literal.Datatype))
        {
            output.Append(literal.LexicalForm);
            return;
        }

        AppendText(output, literal.LexicalForm);
        if (literal.Language is not null)
        {
            output.Append('@').Append(literal.Language);
            _ = literal.Direction is null ? output : output.Append("--").Append(literal.Direction);
        }
        else if (literal.Datatype != Xsd.String)
        {
            output.Append("^^").Append(names.Write(literal.Datatype.Value));
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

    private static void AppendText(StringBuilder output, string text)
    {
        var isLong = text.Contains('\n', StringComparison.Ordinal);
        output.Append(isLong ? "\"\"\"" : "\"");
        var rest = text.AsSpan();
        while (rest.IndexOfAny(Special) is >= 0 and var plain)
        {
            AppendCharacter(output.Append(rest[..plain]), rest[plain], isLong);
            rest = rest[(plain + 1)..];
        }

        output.Append(rest);
        output.Append(isLong ? "\"\"\"" : "\"");
    }

    private static void AppendCharacter(StringBuilder output, char c, bool isLong) => _ = c switch
    {
        '"' => output.Append("\\\""),
        '\\' => output.Append("\\\\"),
        '\n' => isLong ? output.Append('\n') : output.Append("\\n"),
        '\r' => output.Append("\\r"),
        '\t' => output.Append("\\t"),
        < ' ' or '\x7F' => output.Append("\\u").Append(((int)c).ToString("X4", System.Globalization.CultureInfo.InvariantCulture)),
        _ => output.Append(c),
    };
}
