namespace MetaCatalog.Rdf.Datatypes;

/// <summary>Reads the lexical forms of dates and times (XSD 1.1, 3.3.7 to 3.3.14 and 3.4.28).</summary>
internal static class XsdMomentParser
{
    public static bool DateTime(ReadOnlySpan<char> text, out XsdMoment moment)
    {
        var cursor = new LexicalCursor(text);
        moment = default;
        if (!Date(ref cursor, out var year, out var month, out var day)
            || !cursor.Take('T')
            || !TimeOfDay(ref cursor, out var second, out var fraction)
            || !ZoneAndEnd(ref cursor, out var zone))
        {
            return false;
        }

        moment = new XsdMoment(year, month, day, second, fraction, zone).Normalized();
        return true;
    }

    public static bool DateTimeStamp(ReadOnlySpan<char> text, out XsdMoment moment) => DateTime(text, out moment) && moment.Zone is not null;

    public static bool Date(ReadOnlySpan<char> text, out XsdMoment moment)
    {
        var cursor = new LexicalCursor(text);
        moment = default;
        if (!Date(ref cursor, out var year, out var month, out var day) || !ZoneAndEnd(ref cursor, out var zone))
        {
            return false;
        }

        moment = new XsdMoment(year, month, day, 0, 0, zone);
        return true;
    }

    public static bool Time(ReadOnlySpan<char> text, out XsdMoment moment)
    {
        var cursor = new LexicalCursor(text);
        moment = default;
        if (!TimeOfDay(ref cursor, out var second, out var fraction) || !ZoneAndEnd(ref cursor, out var zone))
        {
            return false;
        }

        moment = XsdMoment.OfParts(1, 1, second % 86_400, fraction, zone);
        return true;
    }

    public static bool Year(ReadOnlySpan<char> text, out XsdMoment moment)
    {
        var cursor = new LexicalCursor(text);
        moment = default;
        if (!YearNumber(ref cursor, out var year) || !ZoneAndEnd(ref cursor, out var zone))
        {
            return false;
        }

        moment = new XsdMoment(year, 1, 1, 0, 0, zone);
        return true;
    }

    public static bool YearMonth(ReadOnlySpan<char> text, out XsdMoment moment)
    {
        var cursor = new LexicalCursor(text);
        moment = default;
        if (!YearNumber(ref cursor, out var year) || !cursor.Take('-') || !cursor.TwoDigits(1, 12, out var month) || !ZoneAndEnd(ref cursor, out var zone))
        {
            return false;
        }

        moment = new XsdMoment(year, month, 1, 0, 0, zone);
        return true;
    }

    public static bool Month(ReadOnlySpan<char> text, out XsdMoment moment)
    {
        var cursor = new LexicalCursor(text);
        moment = default;
        if (!cursor.Take("--") || !cursor.TwoDigits(1, 12, out var month) || !ZoneAndEnd(ref cursor, out var zone))
        {
            return false;
        }

        moment = XsdMoment.OfParts(month, 1, zone: zone);
        return true;
    }

    public static bool MonthDay(ReadOnlySpan<char> text, out XsdMoment moment)
    {
        var cursor = new LexicalCursor(text);
        moment = default;
        if (!cursor.Take("--") || !cursor.TwoDigits(1, 12, out var month) || !cursor.Take('-') || !cursor.TwoDigits(1, 31, out var day) || !ZoneAndEnd(ref cursor, out var zone))
        {
            return false;
        }

        moment = XsdMoment.OfParts(month, day, zone: zone);
        return day <= XsdMoment.DaysInMonth(moment.Year, month);
    }

    public static bool Day(ReadOnlySpan<char> text, out XsdMoment moment)
    {
        var cursor = new LexicalCursor(text);
        moment = default;
        if (!cursor.Take("---") || !cursor.TwoDigits(1, 31, out var day) || !ZoneAndEnd(ref cursor, out var zone))
        {
            return false;
        }

        moment = XsdMoment.OfParts(1, day, zone: zone);
        return true;
    }

    private static bool Date(ref LexicalCursor cursor, out long year, out int month, out int day)
    {
        month = day = 0;
        return YearNumber(ref cursor, out year)
            && cursor.Take('-')
            && cursor.TwoDigits(1, 12, out month)
            && cursor.Take('-')
            && cursor.TwoDigits(1, 31, out day)
            && day <= XsdMoment.DaysInMonth(year, month);
    }

    // At least four digits, and no zero before a fifth. XSD 1.1 has a year 0000.
    private static bool YearNumber(ref LexicalCursor cursor, out long year)
    {
        var isNegative = cursor.Take('-');
        var isValid = cursor.Digits(out year, out var count, out var leadingZero) && count >= 4 && (count == 4 || !leadingZero);
        year = isNegative ? -year : year;
        return isValid;
    }

    private static bool TimeOfDay(ref LexicalCursor cursor, out int second, out decimal fraction)
    {
        second = 0;
        fraction = 0;
        if (!cursor.TwoDigits(0, 24, out var hour)
            || !cursor.Take(':')
            || !cursor.TwoDigits(0, 59, out var minute)
            || !cursor.Take(':')
            || !cursor.TwoDigits(0, 59, out var seconds)
            || !cursor.Fraction(out fraction))
        {
            return false;
        }

        second = (hour * 3600) + (minute * 60) + seconds;
        return hour < 24 || (minute == 0 && seconds == 0 && fraction == 0);
    }

    private static bool ZoneAndEnd(ref LexicalCursor cursor, out int? zone)
    {
        zone = null;
        if (cursor.Take('Z'))
        {
            zone = 0;
        }
        else if (!cursor.IsAtEnd)
        {
            var west = cursor.Take('-');
            if ((!west && !cursor.Take('+')) || !cursor.TwoDigits(0, 14, out var hours) || !cursor.Take(':') || !cursor.TwoDigits(0, hours == 14 ? 0 : 59, out var minutes))
            {
                return false;
            }

            zone = (west ? -1 : 1) * ((hours * 60) + minutes);
        }

        return cursor.IsAtEnd;
    }
}
