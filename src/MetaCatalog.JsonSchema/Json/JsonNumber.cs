using System.Globalization;
using System.Numerics;
using System.Text;

namespace MetaCatalog.JsonSchema.Json;

/// <summary>An exact decimal number: significand × 10^exponent, without trailing zeros, so that equal numbers have equal parts.</summary>
/// <remarks>Numbers of up to eighteen digits are kept in a long; only longer ones cost a <see cref="BigInteger"/>.</remarks>
internal readonly struct JsonNumber : IEquatable<JsonNumber>, IComparable<JsonNumber>
{
    private const int SmallDigits = 18;

    private readonly long small;
    private readonly long exponent;
    private readonly BigInteger? large;

    private JsonNumber(long small, long exponent)
    {
        while (small != 0 && small % 10 == 0)
        {
            small /= 10;
            exponent++;
        }

        this.small = small;
        this.exponent = small == 0 ? 0 : exponent;
    }

    private JsonNumber(BigInteger large, long exponent)
    {
        this.large = large;
        this.exponent = exponent;
    }

    public bool IsInteger => exponent >= 0;

    public int Sign => large?.Sign ?? Math.Sign(small);

    private BigInteger Significand => large ?? small;

    /// <summary>Reads a number that the parser let through.</summary>
    public static JsonNumber Parse(ReadOnlySpan<byte> text)
    {
        var mark = text.IndexOfAny((byte)'e', (byte)'E');
        var exponent = mark < 0 ? 0 : ParseExponent(text[(mark + 1)..]);
        var mantissa = mark < 0 ? text : text[..mark];
        var point = mantissa.IndexOf((byte)'.');
        exponent -= point < 0 ? 0 : mantissa.Length - point - 1;
        return mantissa.Length <= SmallDigits ? new JsonNumber(ParseSmall(mantissa), exponent) : ParseLarge(mantissa, exponent);
    }

    /// <summary>The value of an integer that fits.</summary>
    public int ToInt32() => (int)(Significand * BigInteger.Pow(10, (int)exponent));

    /// <summary>Whether this is a whole multiple of a positive divisor.</summary>
    public bool IsMultipleOf(JsonNumber divisor)
    {
        var shift = exponent - divisor.exponent;
        if (large is null && divisor.large is null && shift == 0)
        {
            return small % divisor.small == 0;
        }

        if (shift >= 0)
        {
            return (Significand * BigInteger.ModPow(10, shift, divisor.Significand) % divisor.Significand).IsZero;
        }

        // Without trailing zeros, a number of n digits is no multiple of 10^n or beyond.
        return Sign == 0 || (-shift <= DigitCount(Significand) && (Significand % (divisor.Significand * BigInteger.Pow(10, (int)-shift))).IsZero);
    }

    public bool Equals(JsonNumber other) => exponent == other.exponent && small == other.small && large == other.large;

    public override bool Equals(object? obj) => obj is JsonNumber other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(small, exponent, large);

    public int CompareTo(JsonNumber other)
    {
        if (large is null && other.large is null && exponent == other.exponent)
        {
            return small.CompareTo(other.small);
        }

        if (Sign != other.Sign)
        {
            return Sign.CompareTo(other.Sign);
        }

        if (Sign == 0)
        {
            return 0;
        }

        var magnitude = Magnitude.CompareTo(other.Magnitude);
        return magnitude != 0 ? magnitude * Sign : CompareScaled(other);
    }

    private long Magnitude => DigitCount(BigInteger.Abs(Significand)) + exponent;

    /// <summary>Both have their first digit at the same place, so that the exponents differ by no more than the digits do.</summary>
    private int CompareScaled(JsonNumber other)
    {
        var difference = exponent - other.exponent;
        return difference >= 0
            ? (Significand * BigInteger.Pow(10, (int)difference)).CompareTo(other.Significand)
            : Significand.CompareTo(other.Significand * BigInteger.Pow(10, (int)-difference));
    }

    private static int DigitCount(BigInteger value)
    {
        var digits = value.IsZero ? 1 : (int)Math.Floor(BigInteger.Log10(BigInteger.Abs(value))) + 1;
        // The logarithm may be off by one around powers of ten.
        var power = BigInteger.Pow(10, digits);
        return BigInteger.Abs(value) >= power ? digits + 1 : BigInteger.Abs(value) < power / 10 ? digits - 1 : digits;
    }

    private static long ParseSmall(ReadOnlySpan<byte> mantissa)
    {
        long value = 0;
        foreach (var unit in mantissa)
        {
            value = unit is >= (byte)'0' and <= (byte)'9' ? (value * 10) + (unit - '0') : value;
        }

        return mantissa[0] == (byte)'-' ? -value : value;
    }

    private static JsonNumber ParseLarge(ReadOnlySpan<byte> mantissa, long exponent)
    {
        var isNegative = mantissa[0] == (byte)'-';
        Span<byte> digits = mantissa.Length <= 1024 ? stackalloc byte[mantissa.Length] : new byte[mantissa.Length];
        var length = 0;
        foreach (var unit in mantissa)
        {
            if (unit is >= (byte)'0' and <= (byte)'9')
            {
                digits[length++] = unit;
            }
        }

        var significant = digits[..length].TrimStart((byte)'0');
        var trimmed = significant.TrimEnd((byte)'0');
        exponent += significant.Length - trimmed.Length;
        if (trimmed.Length <= SmallDigits)
        {
            var small = trimmed.IsEmpty ? 0 : ParseSmall(trimmed);
            return new JsonNumber(isNegative ? -small : small, exponent);
        }

        var large = BigInteger.Parse(Encoding.ASCII.GetString(trimmed), NumberStyles.None, CultureInfo.InvariantCulture);
        return new JsonNumber(isNegative ? -large : large, exponent);
    }

    private static long ParseExponent(ReadOnlySpan<byte> text)
    {
        long value = 0;
        foreach (var unit in text.TrimStart("+-"u8))
        {
            value = (value * 10) + (unit - '0');
        }

        return text[0] == (byte)'-' ? -value : value;
    }
}
