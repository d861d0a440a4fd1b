namespace MetaCatalog.JsonSchema.Formats;

/// <summary>Addresses of the Internet Protocol in text.</summary>
internal static class IpAddress
{
    private const int Groups = 8;

    /// <summary>RFC 2673 section 3.2, without leading zeros.</summary>
    public static bool IsVersion4(ReadOnlySpan<byte> text)
    {
        var parts = 0;
        foreach (var range in text.Split((byte)'.'))
        {
            if (++parts > 4 || !IsOctet(text[range]))
            {
                return false;
            }
        }

        return parts == 4;
    }

    /// <summary>RFC 4291 section 2.2; no zone.</summary>
    public static bool IsVersion6(ReadOnlySpan<byte> text)
    {
        var gap = text.IndexOf("::"u8);
        if (gap < 0)
        {
            return CountGroups(text, mayEndInVersion4: true) == Groups;
        }

        var before = gap == 0 ? 0 : CountGroups(text[..gap], mayEndInVersion4: false);
        var rest = text[(gap + 2)..];
        var after = rest.IsEmpty ? 0 : CountGroups(rest, mayEndInVersion4: true);
        return before >= 0 && after >= 0 && before + after < Groups;
    }

    /// <summary>The number of 16-bit groups, or -1 when there is something else.</summary>
    private static int CountGroups(ReadOnlySpan<byte> text, bool mayEndInVersion4)
    {
        var count = 0;
        while (true)
        {
            var colon = text.IndexOf((byte)':');
            if (colon < 0)
            {
                return IsGroup(text) ? count + 1 : mayEndInVersion4 && IsVersion4(text) ? count + 2 : -1;
            }

            if (!IsGroup(text[..colon]) || ++count > Groups)
            {
                return -1;
            }

            text = text[(colon + 1)..];
        }
    }

    private static bool IsGroup(ReadOnlySpan<byte> text) => text.Length is >= 1 and <= 4 && text.IndexOfAnyExcept(AsciiSets.Hex) < 0;

    private static bool IsOctet(ReadOnlySpan<byte> text)
    {
        if (text.Length is < 1 or > 3 || text.IndexOfAnyExceptInRange((byte)'0', (byte)'9') >= 0 || (text.Length > 1 && text[0] == (byte)'0'))
        {
            return false;
        }

        return text.Length < 3 || text.SequenceCompareTo("255"u8) <= 0;
    }
}
