using System.Xml.Linq;

namespace MetaCatalog.Crosswalks.Jpcoar;

/// <summary>The first or last day of a conference: three attributes in JPCOAR, one date in a record.</summary>
internal static class ConferenceDay
{
    private static readonly string[] Parts = ["Year", "Month", "Day"];

    /// <summary>The attributes for a date such as <c>2016-02-29</c>; fewer for a month or a year.</summary>
    public static IEnumerable<XAttribute> Attributes(string which, string? date) =>
        date is null ? [] : date.Split('-').Zip(Parts, (value, part) => new XAttribute(which + part, value));

    /// <summary>The date that the values of the attributes make, as far as they go from year to day; null without a year.</summary>
    public static string? Of(string? year, string? month, string? day) =>
        year is null ? null : month is null ? year : day is null ? $"{year}-{month.PadLeft(2, '0')}" : $"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}";
}
