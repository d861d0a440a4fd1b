using System.Buffers;
using System.Text;

namespace MetaCatalog.JsonSchema.Formats;

/// <summary>The grammars of RFC 3986 (URIs) and RFC 3987 (IRIs).</summary>
internal static class UriSyntax
{
    /// <summary>A URI or IRI with its scheme.</summary>
    public static bool IsAbsolute(ReadOnlySpan<byte> text, bool allowsUnicode)
    {
        var length = SchemeLength(text);
        return length > 0 && IsAfterScheme(text[(length + 1)..], allowsUnicode);
    }

    /// <summary>A URI or IRI, or a relative reference.</summary>
    public static bool IsReference(ReadOnlySpan<byte> text, bool allowsUnicode)
    {
        if (SchemeLength(text) > 0)
        {
            return IsAbsolute(text, allowsUnicode);
        }

        // A first segment with a colon would read as a scheme.
        var segment = text.IndexOfAny("/?#"u8) is >= 0 and var end ? text[..end] : text;
        return segment.IndexOf((byte)':') < 0 && IsAfterScheme(text, allowsUnicode);
    }

    private static int SchemeLength(ReadOnlySpan<byte> text)
    {
        var colon = text.IndexOf((byte)':');
        return colon > 0 && char.IsAsciiLetter((char)text[0]) && text[..colon].IndexOfAnyExcept(AsciiSets.Scheme) < 0 ? colon : -1;
    }

    private static bool IsAfterScheme(ReadOnlySpan<byte> text, bool allowsUnicode)
    {
        var mark = text.IndexOf((byte)'#');
        if (mark >= 0)
        {
            if (!Consists(text[(mark + 1)..], AsciiSets.Query, allowsUnicode))
            {
                return false;
            }

            text = text[..mark];
        }

        mark = text.IndexOf((byte)'?');
        if (mark >= 0)
        {
            if (!Consists(text[(mark + 1)..], AsciiSets.Query, allowsUnicode, allowsPrivate: allowsUnicode))
            {
                return false;
            }

            text = text[..mark];
        }

        return IsHierarchy(text, allowsUnicode);
    }

    private static bool IsHierarchy(ReadOnlySpan<byte> text, bool allowsUnicode)
    {
        if (!text.StartsWith("//"u8))
        {
            return Consists(text, AsciiSets.Path, allowsUnicode);
        }

        text = text[2..];
        var slash = text.IndexOf((byte)'/');
        var authority = slash < 0 ? text : text[..slash];
        return IsAuthority(authority, allowsUnicode) && (slash < 0 || Consists(text[slash..], AsciiSets.Path, allowsUnicode));
    }

    private static bool IsAuthority(ReadOnlySpan<byte> text, bool allowsUnicode)
    {
        var at = text.IndexOf((byte)'@');
        if (at >= 0 && !Consists(text[..at], AsciiSets.UserInfo, allowsUnicode))
        {
            return false;
        }

        var host = text[(at + 1)..];
        var colon = host.LastIndexOf((byte)':');
        if (colon >= 0 && colon > host.LastIndexOf((byte)']'))
        {
            if (host[(colon + 1)..].IndexOfAnyExceptInRange((byte)'0', (byte)'9') >= 0)
            {
                return false;
            }

            host = host[..colon];
        }

        return host is [(byte)'[', .. var literal, (byte)']'] ? IsLiteral(literal) : Consists(host, AsciiSets.RegName, allowsUnicode);
    }

    private static bool IsLiteral(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty || (text[0] | 0x20) != (byte)'v')
        {
            return IpAddress.IsVersion6(text);
        }

        var dot = text.IndexOf((byte)'.');
        return dot > 1 && text[1..dot].IndexOfAnyExcept(AsciiSets.Hex) < 0
            && dot + 1 < text.Length && text[(dot + 1)..].IndexOfAnyExcept(AsciiSets.UserInfo) < 0;
    }

    /// <summary>Whether the text is made of the set, of percent triplets and, for IRIs, of ucschar (and iprivate).</summary>
    internal static bool Consists(ReadOnlySpan<byte> text, SearchValues<byte> set, bool allowsUnicode, bool allowsPrivate = false)
    {
        while (true)
        {
            var other = text.IndexOfAnyExcept(set);
            if (other < 0)
            {
                return true;
            }

            var length = text[other] == (byte)'%' ? TripletLength(text[other..]) : allowsUnicode ? UnicodeLength(text[other..], allowsPrivate) : 0;
            if (length == 0)
            {
                return false;
            }

            text = text[(other + length)..];
        }
    }

    /// <summary>3 when a percent triplet begins here, else 0.</summary>
    internal static int TripletLength(ReadOnlySpan<byte> text) =>
        text.Length >= 3 && text.Slice(1, 2).IndexOfAnyExcept(AsciiSets.Hex) < 0 ? 3 : 0;

    /// <summary>The length of a ucschar that begins here, else 0. RFC 3987 section 2.2.</summary>
    internal static int UnicodeLength(ReadOnlySpan<byte> text, bool allowsPrivate)
    {
        Rune.DecodeFromUtf8(text, out var rune, out var length);
        var point = rune.Value;
        var isAllowed = point is (>= 0xA0 and <= 0xD7FF) or (>= 0xF900 and <= 0xFDCF) or (>= 0xFDF0 and <= 0xFFEF)
            || (point is >= 0x10000 and <= 0xEFFFF && (point & 0xFFFF) <= 0xFFFD && point is not (>= 0xE0000 and <= 0xE0FFF))
            || (allowsPrivate && (point is >= 0xE000 and <= 0xF8FF || (point >= 0xF0000 && (point & 0xFFFF) <= 0xFFFD)));
        return isAllowed ? length : 0;
    }
}
