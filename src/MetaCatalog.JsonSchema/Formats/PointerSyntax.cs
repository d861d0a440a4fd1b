namespace MetaCatalog.JsonSchema.Formats;

/// <summary>JSON pointers, absolute (RFC 6901 section 3) and relative.</summary>
internal static class PointerSyntax
{
    public static bool IsPointer(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty)
        {
            return true;
        }

        if (text[0] != (byte)'/')
        {
            return false;
        }

        for (var tilde = text.IndexOf((byte)'~'); tilde >= 0; tilde = text.IndexOf((byte)'~'))
        {
            if (tilde + 1 == text.Length || text[tilde + 1] is not ((byte)'0' or (byte)'1'))
            {
                return false;
            }

            text = text[(tilde + 2)..];
        }

        return true;
    }

    public static bool IsRelative(ReadOnlySpan<byte> text)
    {
        var digits = LeadingNumber(text);
        if (digits == 0)
        {
            return false;
        }

        text = text[digits..];
        if (text is [(byte)'+' or (byte)'-', ..])
        {
            digits = LeadingNumber(text[1..]);
            if (digits == 0)
            {
                return false;
            }

            text = text[(digits + 1)..];
        }

        return text is [(byte)'#'] || IsPointer(text);
    }

    /// <summary>The length of a number without leading zeros, or 0.</summary>
    private static int LeadingNumber(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        var length = end < 0 ? text.Length : end;
        return length > 1 && text[0] == (byte)'0' ? 0 : length;
    }
}
