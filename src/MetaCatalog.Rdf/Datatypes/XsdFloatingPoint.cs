using System.Globalization;

namespace MetaCatalog.Rdf.Datatypes;

/// <summary><c>xsd:double</c> and <c>xsd:float</c> (XSD 1.1, 3.3.4 and 3.3.5).</summary>
internal static class XsdFloatingPoint
{
    public static bool TryParse(ReadOnlySpan<char> text, out double value)
    {
        switch (text)
        {
            case "INF" or "+INF":
                value = double.PositiveInfinity;
                return true;
            case "-INF":
                value = double.NegativeInfinity;
                return true;
            case "NaN":
                value = double.NaN;
                return true;
        }

        value = 0;
        var exponent = text.IndexOfAny('e', 'E');
        return XsdDecimal.TryParse(exponent < 0 ? text : text[..exponent], allowPoint: true, out _)
            && (exponent < 0 || XsdDecimal.TryParse(text[(exponent + 1)..], allowPoint: false, out _))
            && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
    }

    public static bool TryParseFloat(ReadOnlySpan<char> text, out double value)
    {
        if (!TryParse(text, out value))
        {
            return false;
        }

        value = double.IsFinite(value) ? float.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture) : value;
        return true;
    }

    /// <summary>The canonical form (XSD 1.1, E.1): one digit before the point, at least one after it, and an exponent.</summary>
    public static string Canonical(double value, bool isFloat)
    {
        if (!double.IsFinite(value))
        {
            return double.IsNaN(value) ? "NaN" : value > 0 ? "INF" : "-INF";
        }

        if (value == 0)
        {
            return double.IsNegative(value) ? "-0.0E0" : "0.0E0";
        }

        var shortest = isFloat ? ((float)value).ToString("E8", CultureInfo.InvariantCulture) : value.ToString("E16", CultureInfo.InvariantCulture);
        var digits = Shorter(value, isFloat, shortest);
        var exponent = digits.IndexOf('E', StringComparison.Ordinal);
        var mantissa = digits[..exponent].TrimEnd('0');
        mantissa = mantissa.EndsWith('.') ? mantissa + "0" : mantissa.Contains('.', StringComparison.Ordinal) ? mantissa : mantissa + ".0";
        return mantissa + "E" + int.Parse(digits[(exponent + 1)..], CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
    }

    // The fewest digits that give the same number again.
    private static string Shorter(double value, bool isFloat, string longest)
    {
        for (var precision = 0; precision <= 16; precision++)
        {
            var text = value.ToString("E" + precision.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
            var back = double.Parse(text, CultureInfo.InvariantCulture);
            if (isFloat ? (float)back == (float)value : back == value)
            {
                return text;
            }
        }

        return longest;
    }
}
