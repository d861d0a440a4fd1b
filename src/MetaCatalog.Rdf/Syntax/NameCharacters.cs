using System.Text;

namespace MetaCatalog.Rdf.Syntax;

/// <summary>The characters of names and labels (Turtle 1.1, 6.5: PN_CHARS_BASE, PN_CHARS_U, PN_CHARS).</summary>
internal static class NameCharacters
{
    private const byte Base = 1;
    private const byte Name = 2;
    private const byte Hex = 4;
    private static readonly byte[] Ascii = Classify();

    /// <summary>PN_CHARS_BASE, for ASCII.</summary>
    public static bool IsBase(byte b) => (Ascii[b] & Base) != 0;

    /// <summary>PN_CHARS, for ASCII.</summary>
    public static bool IsName(byte b) => (Ascii[b] & Name) != 0;

    /// <summary>A hexadecimal digit.</summary>
    public static bool IsHex(byte b) => (Ascii[b] & Hex) != 0;

    /// <summary>PN_CHARS_BASE.</summary>
    public static bool IsBase(Rune rune) => rune.Value < 0x80 ? IsBase((byte)rune.Value) : rune.Value is
        (>= 0xC0 and <= 0xD6) or (>= 0xD8 and <= 0xF6) or (>= 0xF8 and <= 0x2FF) or (>= 0x370 and <= 0x37D)
        or (>= 0x37F and <= 0x1FFF) or 0x200C or 0x200D or (>= 0x2070 and <= 0x218F) or (>= 0x2C00 and <= 0x2FEF)
        or (>= 0x3001 and <= 0xD7FF) or (>= 0xF900 and <= 0xFDCF) or (>= 0xFDF0 and <= 0xFFFD) or (>= 0x10000 and <= 0xEFFFF);

    /// <summary>PN_CHARS.</summary>
    public static bool IsName(Rune rune) => rune.Value < 0x80
        ? IsName((byte)rune.Value)
        : rune.Value is 0xB7 or (>= 0x300 and <= 0x36F) or 0x203F or 0x2040 || IsBase(rune);

    private static byte[] Classify()
    {
        var classes = new byte[256];
        for (var c = 0; c < 128; c++)
        {
            var letter = char.IsAsciiLetter((char)c);
            classes[c] = (byte)((letter ? Base : 0)
                | (letter || char.IsAsciiDigit((char)c) || c is '_' or '-' ? Name : 0)
                | (char.IsAsciiHexDigit((char)c) ? Hex : 0));
        }

        return classes;
    }
}
