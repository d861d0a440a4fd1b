using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace MetaCatalog.Benchmarks.Search;

/// <summary><c>search-speed COUNT [FOLDER]</c>: builds and asks our index and Lucene's in one run and prints them side by side.</summary>
/// <remarks>Each step runs in a process of its own, one after the other, the two engines in turn. An index that is whole in the folder
/// (<c>ours-COUNT</c>, <c>lucene-COUNT</c>, beside each what its build said) is used as it is, so a run in a quiet hour only searches.</remarks>
internal static partial class SpeedBenchmark
{
    public static void Run(string[] args)
    {
        var count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 100_000;
        var folder = args.Length > 1 ? args[1] : Directory.CreateTempSubdirectory("metacatalog-search-").FullName;
        var records = SearchData.Records(folder, count);
        var (ours, lucene) = (Measure(Ours, folder, records, count, "ours"), LuceneJars.AreInstalled ? Measure(Lucene, folder, records, count, "lucene") : null);
        Print(count, ours, lucene);
    }

    private static Figures Measure(Func<string[], (string Output, long Peak)> engine, string folder, string records, int count, string name)
    {
        var index = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{name}-{count}"));
        var build = Built(engine, index, records, count);
        var hits = index + ".hits";
        var query = engine(["query", index, SearchData.Queries, "1", hits]);
        Progress(query.Output);
        var threads = engine(["query", index, SearchData.Queries, "2"]);
        Progress(threads.Output);
        return new Figures(
            Value(build, PerSecond()), Directory.EnumerateFiles(index).Sum(static file => new FileInfo(file).Length) / 1048576.0, Value(build, BuildPeak()),
            Value(query.Output, Mean()), Value(query.Output, P50()), Value(query.Output, P95()), Value(query.Output, P99()), query.Peak / 1048576.0,
            Value(threads.Output, Rate()), File.ReadAllLines(hits).Select(static line => string.Join('\t', line.Split('\t')[..3])).ToArray());
    }

    /// <summary>What the build of an index said; builds it when it is not there.</summary>
    private static string Built(Func<string[], (string Output, long Peak)> engine, string index, string records, int count)
    {
        var (said, part) = (index + ".build", index + ".part");
        if (!Directory.Exists(index))
        {
            Progress($"{index}: building");
            DeleteFolder(part);
            var build = engine(["build", part, records, count.ToString(CultureInfo.InvariantCulture)]);
            File.WriteAllText(said, string.Create(CultureInfo.InvariantCulture, $"{build.Output.TrimEnd()}\nmost memory {build.Peak / 1048576} MB\n"));
            Directory.Move(part, index);
        }

        var output = File.Exists(said) ? File.ReadAllText(said) : "";
        Progress(output);
        return output;
    }

    private static void DeleteFolder(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static (string, long) Ours(string[] arguments) => Watch(OwnProcess.With(arguments switch
    {
        ["query", var index, var queries, "1", var hits] => ["search", "query", index, queries, hits],
        ["query", var index, var queries, var threads] => ["search", "threads", index, queries, threads],
        _ => ["search", .. arguments],
    }));

    private static (string, long) Lucene(string[] arguments) => Watch(LuceneJars.StartInfo(SearchData.LuceneDriver, arguments));

    private static (string Output, long Peak) Watch(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{start.FileName} did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var peak = 0L;
        while (!process.WaitForExit(200))
        {
            process.Refresh();
            peak = Math.Max(peak, process.HasExited ? 0 : process.WorkingSet64);
        }

        return (output.GetAwaiter().GetResult(), peak);
    }

    private static void Print(int count, Figures ours, Figures? lucene)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n| {count:N0} records, 200 queries, top 20 + exact total + 5 facets | ours | Java Lucene 8 | ours / Lucene |\n|---|---|---|---|"));
        Row("CPU ms a query: p50", static figures => figures.P50, "F2");
        Row("p95", static figures => figures.P95, "F2");
        Row("p99", static figures => figures.P99, "F2");
        Row("mean", static figures => figures.Mean, "F2");
        Row("queries/s, 1 thread, by CPU time", static figures => 1000 / figures.Mean, "F0");
        Row("queries/s, 2 threads, wall", static figures => figures.Rate, "F0");
        Row("build, records per CPU second, committed", static figures => figures.BuildRate, "F0");
        Row("index, merged into one segment, MB", static figures => figures.IndexSize, "F1");
        Row("most memory while building, MB", static figures => figures.BuildMemory, "F0");
        Row("most memory while searching, mapped files included, MB", static figures => figures.QueryMemory, "F0");
        if (lucene is not null)
        {
            Console.WriteLine($"\nTotals and facet checksums agree for {ours.Answers.Intersect(lucene.Answers).Count()} of {ours.Answers.Length} queries.");
        }

        void Row(string what, Func<Figures, double> value, string format)
        {
            var (own, peer) = (value(ours), lucene is null ? double.NaN : value(lucene));
            Console.WriteLine($"| {what} | {Text(own, format)} | {Text(peer, format)} | {Text(own / peer, "F2")} |");
        }
    }

    private static string Text(double value, string format) => double.IsNaN(value) ? "–" : value.ToString(format, CultureInfo.InvariantCulture);

    private static double Value(string output, Regex pattern) =>
        pattern.Match(output) is { Success: true } match ? double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : double.NaN;

    private static void Progress(string text) => Console.Error.WriteLine(text);

    [GeneratedRegex(@"\((\d+) (?:docs/s|records/CPU s)\)")]
    private static partial Regex PerSecond();

    [GeneratedRegex(@"most memory (\d+) MB")]
    private static partial Regex BuildPeak();

    [GeneratedRegex(@"all\s+n=\s*\d+ mean=\s*([\d.]+)")]
    private static partial Regex Mean();

    [GeneratedRegex(@"all\s+n=[^\n]* p50=\s*([\d.]+)")]
    private static partial Regex P50();

    [GeneratedRegex(@"all\s+n=[^\n]* p95=\s*([\d.]+)")]
    private static partial Regex P95();

    [GeneratedRegex(@"all\s+n=[^\n]* p99=\s*([\d.]+)")]
    private static partial Regex P99();

    [GeneratedRegex(@"([\d.]+) (?:q/s|queries/s)")]
    private static partial Regex Rate();

    private sealed record Figures(
        double BuildRate, double IndexSize, double BuildMemory, double Mean, double P50, double P95, double P99, double QueryMemory, double Rate, string[] Answers);
}
