namespace MetaCatalog.JsonSchema.Json;

/// <summary>The grammar of JSON numbers. RFC 8259 section 6.</summary>
internal static class NumberScan
{
    /// <summary>The end of the number that starts here.</summary>
    /// <exception cref="JsonSyntaxException">It is not one.</exception>
    public static int End(ReadOnlySpan<byte> text, int position)
    {
        if (At(text, position) == '-')
        {
            position++;
        }

        var start = position;
        position = Digits(text, position);
        if (position - start > 1 && text[start] == (byte)'0')
        {
            throw JsonFaults.LeadingZero(start);
        }

        if (At(text, position) == '.')
        {
            position = Digits(text, position + 1);
        }

        if ((At(text, position) | 0x20) == 'e')
        {
            position += At(text, position + 1) is '+' or '-' ? 2 : 1;
            var exponent = position;
            position = Digits(text, position);
            if (text[exponent..position].TrimStart((byte)'0').Length > JsonLimits.ExponentDigits)
            {
                throw JsonFaults.ExponentTooLarge(exponent);
            }
        }

        return position;
    }

    private static int Digits(ReadOnlySpan<byte> text, int position)
    {
        var start = position;
        while (At(text, position) is >= '0' and <= '9')
        {
            position++;
        }

        return position > start ? position : throw JsonFaults.Unexpected(text, position, JsonFaults.Expected.Digit);
    }

    private static int At(ReadOnlySpan<byte> text, int position) => (uint)position < (uint)text.Length ? text[position] : -1;
}
