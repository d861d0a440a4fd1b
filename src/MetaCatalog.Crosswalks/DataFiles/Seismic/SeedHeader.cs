namespace MetaCatalog.Crosswalks.DataFiles.Seismic;

/// <summary>What the header of one miniSEED record says.</summary>
/// <param name="Start">The instant of the first sample, in nanoseconds since 1970-01-01T00:00Z.</param>
/// <param name="Samples">How many samples there are.</param>
/// <param name="Rate">Samples a second; 0 for records that are no time series, such as logs.</param>
/// <param name="Length">The record's length in bytes; 0 when it does not say.</param>
internal readonly record struct SeedHeader(long Start, uint Samples, double Rate, long Length)
{
    /// <summary>Nanoseconds in a second.</summary>
    public const long Second = 1_000_000_000;

    private const int FirstYear = 1900;
    private const int LastYear = 2200;

    /// <summary>An instant as nanoseconds, or null when it is none. A second of 60 is allowed, and a fraction that makes a whole second.</summary>
    public static long? Instant(int year, int day, int hour, int minute, int second, long nanosecond)
    {
        if (year is < FirstYear or > LastYear || day is < 1 or > 366 || hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 60 || nanosecond is < 0 or > Second)
        {
            return null;
        }

        var days = (new DateTime(year, 1, 1).Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerDay;
        return ((((((days + day - 1) * 24) + hour) * 60 + minute) * 60) + second) * Second + nanosecond;
    }

    /// <summary>Nanoseconds between two samples; 0 for records that are no time series.</summary>
    public long Period => Rate > 0 ? (long)Math.Round(Second / Rate) : 0;

    /// <summary>When the sample after the last one is due.</summary>
    public long End => Rate > 0 ? Start + (long)Math.Round(Samples / Rate * Second) : Start;
}
