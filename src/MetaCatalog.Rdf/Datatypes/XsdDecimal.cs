using System.Globalization;

namespace MetaCatalog.Rdf.Datatypes;

/// <summary>A decimal number of any size (XSD 1.1, 3.3.3), as digits before and after the point. Comparing costs as many steps as there are digits.</summary>
internal readonly ref struct XsdDecimal
{
    private XsdDecimal(bool isNegative, ReadOnlySpan<char> whole, ReadOnlySpan<char> fraction)
    {
        Whole = whole;
        Fraction = fraction;
        IsNegative = isNegative && !(whole.IsEmpty && fraction.IsEmpty);
    }

    public bool IsNegative { get; }

    /// <summary>The digits before the point, without leading zeros.</summary>
    public ReadOnlySpan<char> Whole { get; }

    /// <summary>The digits after the point, without trailing zeros.</summary>
    public ReadOnlySpan<char> Fraction { get; }

    public bool IsZero => Whole.IsEmpty && Fraction.IsEmpty;

    public static bool TryParse(ReadOnlySpan<char> text, bool allowPoint, out XsdDecimal value)
    {
        value = default;
        var digits = text.Length > 0 && text[0] is '+' or '-' ? text[1..] : text;
        var point = allowPoint ? digits.IndexOf('.') : -1;
        var whole = point < 0 ? digits : digits[..point];
        var fraction = point < 0 ? default : digits[(point + 1)..];
        if (whole.Length + fraction.Length == 0 || !AreDigits(whole) || !AreDigits(fraction))
        {
            return false;
        }

        value = new XsdDecimal(text[0] == '-', whole.TrimStart('0'), fraction.TrimEnd('0'));
        return true;
    }

    public int CompareTo(XsdDecimal other)
    {
        if (IsNegative != other.IsNegative)
        {
            return IsNegative ? -1 : 1;
        }

        var order = CompareMagnitude(other);
        return IsNegative ? -order : order;
    }

    public double ToDouble() => double.Parse(ToString(), CultureInfo.InvariantCulture);

    /// <summary>The canonical form (XSD 1.1, E.1): no point when there is no fraction.</summary>
    public override string ToString()
    {
        var sign = IsNegative ? "-" : "";
        ReadOnlySpan<char> whole = Whole.IsEmpty ? "0" : Whole;
        return Fraction.IsEmpty ? string.Concat(sign, whole) : string.Concat(sign, whole, ".", Fraction);
    }

    private int CompareMagnitude(XsdDecimal other)
    {
        if (Whole.Length != other.Whole.Length)
        {
            return Whole.Length.CompareTo(other.Whole.Length);
        }

        var order = Whole.SequenceCompareTo(other.Whole);
        return Math.Sign(order != 0 ? order : Fraction.SequenceCompareTo(other.Fraction));
    }

    private static bool AreDigits(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') < 0;
}
