using System.Globalization;
using System.Numerics;

namespace MetaCatalog.Rdf.JsonLd.Json;

/// <summary>A JSON number, kept as it was written, so that no digit is lost on the way through.</summary>
internal sealed class JsonNumber(string text, int offset = -1) : JsonValue(offset)
{
    /// <summary>The number as a JSON token.</summary>
    public string Text { get; } = text;

    public double Value => double.Parse(Text, NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>The number as a text that is the same for equal numbers: whole ones by their digits, others by their double.</summary>
    public string Key => IsInteger(out var digits) ? digits : Value.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>Whether the number has no fraction and is smaller than 10²¹, with its digits as an <c>xsd:integer</c>.</summary>
    public bool IsInteger(out string digits)
    {
        if (Text.AsSpan().IndexOfAny('.', 'e', 'E') < 0)
        {
            digits = Text == "-0" ? "0" : Text;
            return digits.Length - (digits[0] == '-' ? 1 : 0) <= 21;
        }

        var value = Value;
        var isInteger = Math.Abs(value) < 1e21 && value == Math.Truncate(value);
        digits = isInteger ? new BigInteger(value).ToString(CultureInfo.InvariantCulture) : "";
        return isInteger;
    }
}
