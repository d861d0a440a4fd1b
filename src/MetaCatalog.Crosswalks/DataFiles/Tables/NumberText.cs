using System.Buffers.Text;

namespace MetaCatalog.Crosswalks.DataFiles.Tables;

/// <summary>Numbers as tables write them. The short ones, which nearly all are, are read exactly without a general parser.</summary>
internal static class NumberText
{
    private const int MostDigits = 15; // any such integer is exact in a double, and so is its quotient with a power of ten rounded

    private static readonly double[] Powers = [.. Enumerable.Range(0, 23).Select(static power => Math.Pow(10, power))];

    /// <summary>Reads a number that is the whole text.</summary>
    /// <param name="text">The text, trimmed.</param>
    /// <param name="number">Its value.</param>
    /// <param name="isInteger">Whether it is written without a point and an exponent.</param>
    public static bool TryParse(ReadOnlySpan<byte> text, out double number, out bool isInteger)
    {
        number = 0;
        isInteger = true;
        var at = text.Length > 0 && text[0] is (byte)'-' or (byte)'+' ? 1 : 0;
        long digits = 0;
        var (count, decimals) = (0, -1);
        for (var i = at; i < text.Length; i++)
        {
            var digit = (uint)(text[i] - '0');
            if (digit <= 9)
            {
                digits = (digits * 10) + digit;
                count++;
            }
            else if (text[i] == '.' && decimals < 0)
            {
                decimals = count;
            }
            else
            {
                return IsExponent(text[i]) && count > 0 && Parse(text, out number, out isInteger);
            }

            if (count > MostDigits)
            {
                return Parse(text, out number, out isInteger);
            }
        }

        isInteger = decimals < 0;
        number = (isInteger ? digits : digits / Powers[count - decimals]) * (text.Length > 0 && text[0] == '-' ? -1 : 1);
        return count > 0 && !IsCode(text[at..], isInteger);
    }

    private static bool IsExponent(byte c) => c is (byte)'e' or (byte)'E';

    // 00123 is a name that happens to be made of digits.
    private static bool IsCode(ReadOnlySpan<byte> digits, bool isInteger) => isInteger && digits.Length > 1 && digits[0] == '0';

    private static bool Parse(ReadOnlySpan<byte> text, out double number, out bool isInteger)
    {
        isInteger = text.IndexOfAny(".eE"u8) < 0;
        return Utf8Parser.TryParse(text, out number, out var used) && used == text.Length && double.IsFinite(number) && !IsCode(text.TrimStart("+-"u8), isInteger);
    }
}
