using System.Globalization;

namespace MetaCatalog.Rdf.JsonLd.Json;

/// <summary>Doubles as text: as ECMAScript writes them, and as canonical <c>xsd:double</c>.</summary>
internal static class EcmaScriptNumber
{
    /// <summary>The shortest text that reads back as the same number (ECMA-262, 6.1.6.1.20; RFC 8785, 3.2.2.3).</summary>
    public static string ToText(double value)
    {
        if (value == 0)
        {
            return "0";
        }

        var (sign, digits, point) = Shortest(value);
        var count = digits.Length;
        var text = point switch
        {
            > 0 and <= 21 when count <= point => digits + new string('0', point - count),
            > 0 and <= 21 => digits[..point] + "." + digits[point..],
            > -6 and <= 0 => "0." + new string('0', -point) + digits,
            _ => Exponential(digits, point - 1),
        };
        return sign + text;
    }

    /// <summary>The canonical form that JSON-LD 1.1 API, 8.6 asks for: up to 15 digits after the point, an upper-case E.</summary>
    public static string ToXsdDouble(double value)
    {
        if (!double.IsFinite(value))
        {
            return double.IsNaN(value) ? "NaN" : value > 0 ? "INF" : "-INF";
        }

        var text = value.ToString("E15", CultureInfo.InvariantCulture);
        var exponent = text.IndexOf('E', StringComparison.Ordinal);
        var mantissa = text[..exponent].TrimEnd('0');
        mantissa = mantissa.EndsWith('.') ? mantissa + "0" : mantissa;
        return mantissa + "E" + int.Parse(text.AsSpan(exponent + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
    }

    private static string Exponential(string digits, int exponent)
    {
        var mantissa = digits.Length == 1 ? digits : digits[..1] + "." + digits[1..];
        return mantissa + (exponent < 0 ? "e-" : "e+") + Math.Abs(exponent).ToString(CultureInfo.InvariantCulture);
    }

    // The value is 0.digits × 10^point.
    private static (string Sign, string Digits, int Point) Shortest(double value)
    {
        var text = Math.Abs(value).ToString("E16", CultureInfo.InvariantCulture);
        var shortest = Math.Abs(value).ToString("R", CultureInfo.InvariantCulture);
        var digits = new string([.. shortest.TakeWhile(static c => c != 'E').Where(char.IsAsciiDigit)]).TrimStart('0');
        var exponent = int.Parse(text.AsSpan(text.IndexOf('E', StringComparison.Ordinal) + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return (value < 0 ? "-" : "", digits.TrimEnd('0'), exponent + 1);
    }
}
