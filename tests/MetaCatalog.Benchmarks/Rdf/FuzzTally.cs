using System.Diagnostics;
using System.Globalization;
using MetaCatalog.Rdf;

namespace MetaCatalog.Benchmarks.Rdf;

/// <summary>What became of damaged documents.</summary>
internal sealed class FuzzTally
{
    private const int Shown = 5;
    private readonly SortedDictionary<string, (long Read, long Refused)> formats = new(StringComparer.Ordinal);
    private long failures;

    /// <summary>Notes a document that was read, or refused as it should be.</summary>
    public void Count(RdfFormat format, bool isRead)
    {
        var (read, refused) = formats.GetValueOrDefault(format.Name);
        formats[format.Name] = isRead ? (read + 1, refused) : (read, refused + 1);
    }

    /// <summary>Notes a document that broke the law; the first few are shown.</summary>
    public void Fail(int seed, RdfFormat format, string what)
    {
        if (++failures <= Shown)
        {
            Console.WriteLine($"FAILURE: seed {seed}, {format}: {what}");
        }
    }

    public string Summary(TimeSpan elapsed)
    {
        var total = formats.Values.Sum(static count => count.Read + count.Refused);
        var parts = formats.Select(static format => string.Create(CultureInfo.InvariantCulture, $"{format.Key} {format.Value.Read:N0} read, {format.Value.Refused:N0} refused"));
        return string.Create(CultureInfo.InvariantCulture, $"{total:N0} documents in {elapsed.TotalSeconds:F0} s, {failures} failures, peak memory {PeakWorkingSet >> 20} MB: {string.Join("; ", parts)}");
    }

    /// <summary>Throws when a document broke the law or memory grew above the bound.</summary>
    public void Require(long maxWorkingSet)
    {
        if (failures > 0 || PeakWorkingSet > maxWorkingSet)
        {
            throw new InvalidOperationException($"{failures} failures, peak memory {PeakWorkingSet} bytes of {maxWorkingSet}.");
        }
    }

    private static long PeakWorkingSet => Process.GetCurrentProcess().PeakWorkingSet64;
}
