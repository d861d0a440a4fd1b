using System.Diagnostics;
using System.Globalization;

namespace MetaCatalog.Benchmarks.Catalog;

/// <summary>Durations of one kind of operation, and what to say of them.</summary>
internal sealed class Timings(string name)
{
    private readonly List<double> milliseconds = [];

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

    public override string ToString()
    {
        milliseconds.Sort();
        return string.Create(CultureInfo.InvariantCulture, $"{name,-34} n {milliseconds.Count,6}   p50 {At(0.50),8:F2} ms   p95 {At(0.95),8:F2} ms   p99 {At(0.99),8:F2} ms");
    }

    private double At(double part) => milliseconds[(int)Math.Min(milliseconds.Count - 1, part * milliseconds.Count)];
}
