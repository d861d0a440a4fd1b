using System.Globalization;

namespace MetaCatalog.Rdf.Datatypes;

/// <summary>Canonical lexical forms of dates and times (XSD 1.1, E.3). A zone is kept, as XSD 1.1 does; <c>+00:00</c> becomes <c>Z</c>.</summary>
internal static class XsdMomentWriter
{
    public static string DateTime(XsdMoment m) => Date(m.Year, m.Month, m.Day) + "T" + TimeOfDay(m) + Zone(m);

    public static string Date(XsdMoment m) => Date(m.Year, m.Month, m.Day) + Zone(m);

    public static string Time(XsdMoment m) => TimeOfDay(m) + Zone(m);

    public static string Year(XsdMoment m) => YearNumber(m.Year) + Zone(m);

    public static string YearMonth(XsdMoment m) => YearNumber(m.Year) + "-" + TwoDigits(m.Month) + Zone(m);

    public static string Month(XsdMoment m) => "--" + TwoDigits(m.Month) + Zone(m);

    public static string MonthDay(XsdMoment m) => "--" + TwoDigits(m.Month) + "-" + TwoDigits(m.Day) + Zone(m);

    public static string Day(XsdMoment m) => "---" + TwoDigits(m.Day) + Zone(m);

    private static string Date(long year, int month, int day) => $"{YearNumber(year)}-{TwoDigits(month)}-{TwoDigits(day)}";

    private static string YearNumber(long year) => (year < 0 ? "-" : "") + Math.Abs(year).ToString("D4", CultureInfo.InvariantCulture);

    private static string TimeOfDay(XsdMoment m)
    {
        var whole = $"{TwoDigits(m.Second / 3600)}:{TwoDigits(m.Second / 60 % 60)}:{TwoDigits(m.Second % 60)}";
        return m.Fraction == 0 ? whole : whole + m.Fraction.ToString("0.##################", CultureInfo.InvariantCulture)[1..];
    }

    private static string Zone(XsdMoment m) => m.Zone switch
    {
        null => "",
        0 => "Z",
        { } zone => $"{(zone < 0 ? '-' : '+')}{TwoDigits(Math.Abs(zone) / 60)}:{TwoDigits(Math.Abs(zone) % 60)}",
    };

    private static string TwoDigits(int value) => value.ToString("D2", CultureInfo.InvariantCulture);
}
