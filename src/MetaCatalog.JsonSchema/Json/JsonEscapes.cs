using System.Globalization;
using System.Text;

namespace MetaCatalog.JsonSchema.Json;

/// <summary>Backslash escapes in strings. RFC 8259 section 7; an unpaired surrogate is refused, because UTF-8 cannot say it.</summary>
internal static class JsonEscapes
{
    /// <summary>Checks the rest of a string from its first escape and gives the place of the closing quote.</summary>
    public static int SkipToQuote(ReadOnlySpan<byte> text, int start, int position)
    {
        while (position < text.Length)
        {
            switch (text[position])
            {
                case (byte)'"':
                    return position;
                case (byte)'\\':
                    position += EscapeLength(text, position);
                    break;
                default:
                    throw JsonFaults.ControlCharacter(position, text[position]);
            }

            position = StringScan.ToQuoteOrEscape(text, position);
        }

        throw JsonFaults.UnclosedString(start - 1);
    }

    /// <summary>The text of a string that was checked.</summary>
    public static ReadOnlySpan<byte> Resolve(ReadOnlySpan<byte> raw)
    {
        var result = new byte[raw.Length];
        int read = 0, written = 0;
        while (read < raw.Length)
        {
            if (raw[read] != (byte)'\\')
            {
                result[written++] = raw[read++];
                continue;
            }

            var length = raw[read + 1] == (byte)'u' ? UnicodeLength(raw, read) : 2;
            written += Encode(raw.Slice(read, length), result.AsSpan(written));
            read += length;
        }

        return result.AsSpan(0, written);
    }

    private static int EscapeLength(ReadOnlySpan<byte> text, int position)
    {
        var next = position + 1 < text.Length ? text[position + 1] : (byte)0;
        return next switch
        {
            (byte)'"' or (byte)'\\' or (byte)'/' or (byte)'b' or (byte)'f' or (byte)'n' or (byte)'r' or (byte)'t' => 2,
            (byte)'u' => UnicodeLength(text, position),
            _ => throw JsonFaults.UnknownEscape(position),
        };
    }

    private static int UnicodeLength(ReadOnlySpan<byte> text, int position)
    {
        var unit = Unit(text, position);
        if (!char.IsSurrogate(unit))
        {
            return 6;
        }

        var paired = char.IsHighSurrogate(unit) && text[(position + 6)..].StartsWith("\\u"u8) && char.IsLowSurrogate(Unit(text, position + 6));
        return paired ? 12 : throw JsonFaults.LoneSurrogate(position);
    }

    private static char Unit(ReadOnlySpan<byte> text, int position) =>
        position + 6 <= text.Length
        && ushort.TryParse(text.Slice(position + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? (char)unit
            : throw JsonFaults.UnknownEscape(position);

    private static int Encode(ReadOnlySpan<byte> escape, Span<byte> target)
    {
        var rune = escape[1] switch
        {
            (byte)'b' => new Rune('\b'),
            (byte)'f' => new Rune('\f'),
            (byte)'n' => new Rune('\n'),
            (byte)'r' => new Rune('\r'),
            (byte)'t' => new Rune('\t'),
            (byte)'u' when escape.Length == 12 => new Rune(Unit(escape, 0), Unit(escape, 6)),
            (byte)'u' => new Rune(Unit(escape, 0)),
            var literal => new Rune((char)literal),
        };
        return rune.EncodeToUtf8(target);
    }
}
