using System.Diagnostics;
using System.Globalization;

namespace MetaCatalog.Benchmarks.Catalog;

/// <summary>Durations of one kind of operation, and what to say of them.</summary>
internal sealed class Timings(string name)
{
    private readonly List<double> milliseconds = [];

    /// <summary>How many were measured.</summary>
    public int Count => milliseconds.Count;

    public async Task Measure(Func<Task> operation)
    {
        var start = Stopwatch.GetTimestamp();
        await operation();
        var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        lock (milliseconds)
        {
            milliseconds.Add(elapsed);
        }
    }

    /// <summary>The duration that the given part of all did not exceed, in milliseconds.</summary>
    public double Percentile(double part)
    {
        milliseconds.Sort();
        return milliseconds[(int)Math.Min(milliseconds.Count - 1, part * milliseconds.Count)];
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-34} n {Count,6}   p50 {Percentile(0.50),8:F2} ms   p95 {Percentile(0.95),8:F2} ms   p99 {Percentile(0.99),8:F2} ms");
}
