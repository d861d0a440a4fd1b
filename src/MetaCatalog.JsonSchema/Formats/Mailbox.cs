using System.Text;

namespace MetaCatalog.JsonSchema.Formats;

/// <summary>Mail addresses: RFC 5321 section 4.1.2, opened to Unicode by RFC 6531 section 3.3.</summary>
internal static class Mailbox
{
    public static bool IsValid(ReadOnlySpan<byte> text, bool allowsUnicode)
    {
        var at = text.LastIndexOf((byte)'@');
        return at > 0 && (allowsUnicode || Ascii.IsValid(text)) && IsLocalPart(text[..at]) && IsDomain(text[(at + 1)..]);
    }

    private static bool IsLocalPart(ReadOnlySpan<byte> text) =>
        text is [(byte)'"', .. var quoted, (byte)'"'] && text.Length > 1 ? IsQuoted(quoted) : IsDotString(text);

    private static bool IsDotString(ReadOnlySpan<byte> text)
    {
        if (text[0] == (byte)'.' || text[^1] == (byte)'.' || text.IndexOf(".."u8) >= 0)
        {
            return false;
        }

        foreach (var unit in text)
        {
            if (unit < 0x80 && !AsciiSets.DotString.Contains(unit))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsQuoted(ReadOnlySpan<byte> text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == (byte)'\\')
            {
                index++;
                if (index == text.Length || text[index] is < (byte)' ' or > (byte)'~')
                {
                    return false;
                }
            }
            else if (text[index] is < (byte)' ' or (byte)'"' or 0x7F)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsDomain(ReadOnlySpan<byte> text)
    {
        if (text is [(byte)'[', .. var literal, (byte)']'])
        {
            return literal.StartsWith("IPv6:"u8) ? IpAddress.IsVersion6(literal["IPv6:"u8.Length..]) : IpAddress.IsVersion4(literal);
        }

        return Ascii.IsValid(text)
            ? HostName.IsValid(Encoding.ASCII.GetString(text))
            : HostName.IsValidInternational(Encoding.UTF8.GetString(text).Normalize(NormalizationForm.FormC));
    }
}
