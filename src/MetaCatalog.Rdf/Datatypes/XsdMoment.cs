namespace MetaCatalog.Rdf.Datatypes;

/// <summary>A date, a time, or parts of them (XSD 1.1, D.2.1, the seven-property model).</summary>
/// <param name="Year">The year; 0 is the year before 1. Where a type has no year, a leap year.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31.</param>
/// <param name="Second">Seconds since the start of the day.</param>
/// <param name="Fraction">Less than a second.</param>
/// <param name="Zone">Minutes east of Greenwich, at most 14 hours; null when not told.</param>
internal readonly record struct XsdMoment(long Year, int Month, int Day, int Second, decimal Fraction, int? Zone)
{
    private const int LeapYear = 1972;
    private const int SecondsInDay = 86_400;
    private const int ReachOfZones = 14 * 60;

    /// <summary>A moment of a type without a year.</summary>
    public static XsdMoment OfParts(int month, int day, int second = 0, decimal fraction = 0, int? zone = null) =>
        new(LeapYear, month, day, second, fraction, zone);

    /// <summary>The order of two moments; null when it depends on a zone that is not told (XSD 1.1, D.2.2).</summary>
    public int? CompareTo(XsdMoment other)
    {
        if (Zone.HasValue == other.Zone.HasValue)
        {
            return Compare(this, Zone ?? 0, other, other.Zone ?? 0);
        }

        if (Zone is null)
        {
            return -other.CompareTo(this);
        }

        return Compare(this, Zone.Value, other, ReachOfZones) < 0 ? -1
            : Compare(this, Zone.Value, other, -ReachOfZones) > 0 ? 1
            : null;
    }

    /// <summary>The number of days since 1970-01-01 in the proleptic Gregorian calendar.</summary>
    public static long DaysSinceEpoch(long year, int month, int day)
    {
        var shifted = month <= 2 ? year - 1 : year;
        var era = Math.DivRem(shifted >= 0 ? shifted : shifted - 399, 400, out _);
        var yearOfEra = shifted - (era * 400);
        var dayOfYear = (((153 * (month + (month > 2 ? -3 : 9))) + 2) / 5) + day - 1;
        return (era * 146_097) + (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear - 719_468;
    }

    public static int DaysInMonth(long year, int month) => month switch
    {
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>The moment with 24:00:00 turned into the start of the next day.</summary>
    public XsdMoment Normalized()
    {
        if (Second < SecondsInDay)
        {
            return this;
        }

        var next = this with { Second = 0, Day = Day + 1 };
        if (next.Day <= DaysInMonth(Year, Month))
        {
            return next;
        }

        return Month < 12 ? next with { Day = 1, Month = Month + 1 } : next with { Day = 1, Month = 1, Year = Year + 1 };
    }

    private static int Compare(XsdMoment left, int leftZone, XsdMoment right, int rightZone)
    {
        var order = left.OnTimeline(leftZone).CompareTo(right.OnTimeline(rightZone));
        return order != 0 ? order : left.Fraction.CompareTo(right.Fraction);
    }

    private Int128 OnTimeline(int zone) => ((Int128)DaysSinceEpoch(Year, Month, Day) * SecondsInDay) + Second - (zone * 60);
}
