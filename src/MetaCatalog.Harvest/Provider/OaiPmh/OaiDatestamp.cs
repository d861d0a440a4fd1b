using System.Globalization;

namespace MetaCatalog.Harvest.Provider.OaiPmh;

/// <summary>UTC datestamps in the two granularities of the protocol (OAI-PMH 2.0, 3.3).</summary>
internal static class OaiDatestamp
{
    private const string Days = "yyyy-MM-dd";

    public static string Write(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>The first instant that the text names and whether it names a whole day; null when it is in neither granularity.</summary>
    public static (DateTimeOffset Start, bool IsDay)? Read(string text)
    {
        const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        if (DateTimeOffset.TryParseExact(text, Days, CultureInfo.InvariantCulture, Utc, out var day))
        {
            return (day, true);
        }

        return DateTimeOffset.TryParseExact(text, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, Utc, out var second) ? (second, false) : null;
    }

    /// <summary>The last instant before the next unit of the granularity.</summary>
    public static DateTimeOffset End((DateTimeOffset Start, bool IsDay) datestamp) =>
        (datestamp.IsDay ? datestamp.Start.AddDays(1) : datestamp.Start.AddSeconds(1)).AddTicks(-1);
}
