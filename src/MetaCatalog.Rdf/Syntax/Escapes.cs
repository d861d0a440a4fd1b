using System.Globalization;
using System.Text;

namespace MetaCatalog.Rdf.Syntax;

/// <summary>Escape sequences of N-Triples and Turtle (Turtle 1.1, 6.4).</summary>
internal static class Escapes
{
    /// <summary>Appends text with its string escapes resolved.</summary>
    /// <returns>-1, or the index of the first malformed escape.</returns>
    public static int AppendString(ByteBuffer output, ReadOnlySpan<byte> text) => Append(output, text, strings: true);

    /// <summary>Appends text with its numeric escapes resolved, the only ones an IRI may have.</summary>
    /// <returns>-1, or the index of the first malformed escape.</returns>
    public static int AppendIri(ByteBuffer output, ReadOnlySpan<byte> text) => Append(output, text, strings: false);

    /// <summary>Appends a local name with its backslashes taken away.</summary>
    public static void AppendLocalName(ByteBuffer output, ReadOnlySpan<byte> name)
    {
        foreach (var b in name)
        {
            if (b != '\\')
            {
                output.Append(b);
            }
        }
    }

    private static int Append(ByteBuffer output, ReadOnlySpan<byte> text, bool strings)
    {
        var index = 0;
        while (true)
        {
            var plain = text[index..].IndexOf((byte)'\\');
            if (plain < 0)
            {
                output.Append(text[index..]);
                return -1;
            }

            output.Append(text.Slice(index, plain));
            index += plain;
            var length = AppendOne(output, text[index..], strings);
            if (length == 0)
            {
                return index;
            }

            index += length;
        }
    }

    private static int AppendOne(ByteBuffer output, ReadOnlySpan<byte> escape, bool strings)
    {
        if (escape.Length < 2)
        {
            return 0;
        }

        var letter = escape[1];
        if (letter is (byte)'u' or (byte)'U')
        {
            return AppendNumeric(output, escape, letter == 'u' ? 4 : 8);
        }

        var value = strings ? Unescape(letter) : (byte)0;
        if (value == 0)
        {
            return 0;
        }

        output.Append(value);
        return 2;
    }

    private static int AppendNumeric(ByteBuffer output, ReadOnlySpan<byte> escape, int digits)
    {
        if (escape.Length < 2 + digits
            || !uint.TryParse(escape.Slice(2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            || !Rune.TryCreate(value, out var rune))
        {
            return 0;
        }

        output.Append(rune);
        return 2 + digits;
    }

    private static byte Unescape(byte letter) => letter switch
    {
        (byte)'t' => (byte)'\t',
        (byte)'b' => (byte)'\b',
        (byte)'n' => (byte)'\n',
        (byte)'r' => (byte)'\r',
        (byte)'f' => (byte)'\f',
        (byte)'"' or (byte)'\'' or (byte)'\\' => letter,
        _ => 0,
    };
}
