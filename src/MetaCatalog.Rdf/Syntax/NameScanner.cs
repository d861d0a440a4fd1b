using System.Buffers;
using System.Text;

namespace MetaCatalog.Rdf.Syntax;

/// <summary>Labels in text that is wholly visible.</summary>
internal static class NameScanner
{
    private static readonly SearchValues<byte> PlainCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"u8);

    /// <summary>The length of the blank node label at the start of the text; 0 when there is none (Turtle 1.1, BLANK_NODE_LABEL).</summary>
    public static int LabelLength(ReadOnlySpan<byte> text)
    {
        // Most labels are letters and digits with white space behind them.
        var plain = text.IndexOfAnyExcept(PlainCharacters);
        if (plain > 0 && text[plain] <= ' ')
        {
            return plain;
        }

        var length = 0;
        var dots = 0;
        while (length < text.Length)
        {
            var size = NameCharacterLength(text[length..]);
            if (size == 0 && !(length > 0 && text[length] == '.'))
            {
                break;
            }

            dots = size == 0 ? dots + 1 : 0;
            length += Math.Max(size, 1);
        }

        return length > 0 && CanBegin(text) ? length - dots : 0;
    }

    /// <summary>The length of the name character at the start of the text; 0 when it is none.</summary>
    public static int NameCharacterLength(ReadOnlySpan<byte> text)
    {
        if (text[0] < 0x80)
        {
            return NameCharacters.IsName(text[0]) ? 1 : 0;
        }

        Rune.DecodeFromUtf8(text, out var rune, out var length);
        return NameCharacters.IsName(rune) ? length : 0;
    }

    private static bool CanBegin(ReadOnlySpan<byte> text)
    {
        Rune.DecodeFromUtf8(text, out var rune, out _);
        return rune.Value == '_' || (rune.Value < 0x80 && char.IsAsciiDigit((char)rune.Value)) || NameCharacters.IsBase(rune);
    }
}
