using System.Globalization;

namespace MetaCatalog.Rdf.Datatypes;

/// <summary>A length of time in months and seconds, which are not comparable with each other in general (XSD 1.1, 3.3.6).</summary>
internal readonly record struct XsdDuration(long Months, Int128 Seconds, decimal Fraction)
{
    // The four starting points of XSD 1.1, 3.3.6.2: adding a duration to each shows whether one is always the longer.
    private static readonly (int Year, int Month)[] Starts = [(1696, 9), (1697, 2), (1903, 3), (1903, 7)];

    public static bool TryParse(ReadOnlySpan<char> text, out XsdDuration duration) => TryParse(text, months: true, seconds: true, out duration);

    public static bool TryParseYearMonth(ReadOnlySpan<char> text, out XsdDuration duration) => TryParse(text, months: true, seconds: false, out duration);

    public static bool TryParseDayTime(ReadOnlySpan<char> text, out XsdDuration duration) => TryParse(text, months: false, seconds: true, out duration);

    /// <summary>The order of two durations; null when it depends on where they start.</summary>
    public int? CompareTo(XsdDuration other)
    {
        if (this == other)
        {
            return 0;
        }

        var first = CompareFrom(Starts[0], other);
        foreach (var start in Starts.AsSpan(1))
        {
            if (CompareFrom(start, other) != first)
            {
                return null;
            }
        }

        return first;
    }

    /// <summary>The canonical form (XSD 1.1, E.2).</summary>
    public override string ToString()
    {
        var (months, seconds, fraction) = (Math.Abs(Months), Int128.Abs(Seconds), Math.Abs(Fraction));
        var date = Part(months / 12, 'Y') + Part(months % 12, 'M') + Part(seconds / 86_400, 'D');
        var second = (long)(seconds % 60) + fraction;
        var time = Part(seconds / 3600 % 24, 'H') + Part(seconds / 60 % 60, 'M')
            + (second == 0 ? "" : second.ToString("0.##################", CultureInfo.InvariantCulture) + "S");
        var sign = Months < 0 || Seconds < 0 || Fraction < 0 ? "-P" : "P";
        return date.Length + time.Length == 0 ? "PT0S" : sign + date + (time.Length == 0 ? "" : "T" + time);
    }

    private static string Part(Int128 value, char unit) => value == 0 ? "" : value.ToString(CultureInfo.InvariantCulture) + unit;

    private static bool TryParse(ReadOnlySpan<char> text, bool months, bool seconds, out XsdDuration duration)
    {
        duration = default;
        var cursor = new LexicalCursor(text);
        var isNegative = cursor.Take('-');
        if (!cursor.Take('P') || !DateParts(ref cursor, out var date, months, seconds) || !TimeParts(ref cursor, out var time, seconds) || !cursor.IsAtEnd)
        {
            return false;
        }

        var sum = new XsdDuration(date.Months, date.Seconds + time.Seconds, time.Fraction);
        duration = isNegative ? new XsdDuration(-sum.Months, -sum.Seconds, -sum.Fraction) : sum;
        return text[^1] != 'P';
    }

    private static bool DateParts(ref LexicalCursor cursor, out XsdDuration sum, bool months, bool days)
    {
        sum = default;
        for (var previous = 0; cursor.IsAtDigit;)
        {
            if (!cursor.Digits(out var value, out _, out _))
            {
                return false;
            }

            var unit = months && cursor.Take('Y') ? 1 : months && cursor.Take('M') ? 2 : days && cursor.Take('D') ? 3 : 0;
            if (unit <= previous)
            {
                return false;
            }

            previous = unit;
            sum = unit switch
            {
                1 => sum with { Months = sum.Months + (value * 12) },
                2 => sum with { Months = sum.Months + value },
                _ => sum with { Seconds = sum.Seconds + ((Int128)value * 86_400) },
            };
        }

        return true;
    }

    private static bool TimeParts(ref LexicalCursor cursor, out XsdDuration sum, bool allowed)
    {
        sum = default;
        if (!cursor.Take('T'))
        {
            return true;
        }

        var previous = 0;
        while (cursor.IsAtDigit || previous == 0)
        {
            if (!cursor.Digits(out var value, out _, out _) || !TakeTimeUnit(ref cursor, out var unit, out var fraction) || unit <= previous)
            {
                return false;
            }

            previous = unit;
            sum = new XsdDuration(0, sum.Seconds + ((Int128)value * (unit == 1 ? 3600 : unit == 2 ? 60 : 1)), fraction);
        }

        return allowed;
    }

    private static bool TakeTimeUnit(ref LexicalCursor cursor, out int unit, out decimal fraction)
    {
        fraction = 0;
        unit = cursor.Take('H') ? 1 : cursor.Take('M') ? 2 : 0;
        if (unit > 0)
        {
            return true;
        }

        unit = 3;
        return cursor.Fraction(out fraction) && cursor.Take('S');
    }

    private int CompareFrom((int Year, int Month) start, XsdDuration other)
    {
        var order = (DayAfter(start, Months) + Seconds).CompareTo(DayAfter(start, other.Months) + other.Seconds);
        return order != 0 ? order : Fraction.CompareTo(other.Fraction);
    }

    private static Int128 DayAfter((int Year, int Month) start, long months)
    {
        var month = start.Month - 1 + months;
        var year = start.Year + Math.DivRem(month >= 0 ? month : month - 11, 12, out _);
        return (Int128)XsdMoment.DaysSinceEpoch(year, (int)(month - ((year - start.Year) * 12)) + 1, 1) * 86_400;
    }
}
