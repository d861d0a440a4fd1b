using System.Globalization;
using MetaCatalog.Benchmarks.Catalog;

namespace MetaCatalog.Benchmarks.Product;

/// <summary>Results as a Markdown table on standard output, a row as soon as it is known.</summary>
internal static class ResultTable
{
    public static void Begin(int count)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {count:N0} records | reached | budget |"));
        Console.WriteLine("|---|---|---|");
    }

    public static void Row(string what, FormattableString reached, string budget = "–") =>
        Console.WriteLine($"| {what} | {reached.ToString(CultureInfo.InvariantCulture)} | {budget} |");

    /// <summary>Says what is going on, on standard error.</summary>
    public static void Progress(string text) => Console.Error.WriteLine(text);

    public static void Row(string what, Timings timings, string budget = "–") => Row(
        $"{what}, {timings.Count.ToString(CultureInfo.InvariantCulture)} times",
        $"p50 {timings.Percentile(0.50):F1} ms, p95 {timings.Percentile(0.95):F1} ms, p99 {timings.Percentile(0.99):F1} ms",
        budget);
}
