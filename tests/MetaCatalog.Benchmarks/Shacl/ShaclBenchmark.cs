using System.Diagnostics;
using System.Globalization;
using MetaCatalog.Rdf;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Shacl;

namespace MetaCatalog.Benchmarks.Shacl;

/// <summary>SHACL over generated documents: one at a time from bytes, and a whole graph. See the README beside it.</summary>
internal static class ShaclBenchmark
{
    private const int Rounds = 20;

    /// <summary>Validates each named graph of a file by itself, with and without parsing it.</summary>
    public static void Documents(string[] args)
    {
        var shapes = Shapes(args[1]);
        var documents = SplitByGraph(args[0]);
        var graphs = documents.ConvertAll(document => RdfReader.ReadGraph(document, RdfFormat.NTriples));
        var options = new ShaclOptions();

        Measure("validate", graphs.Count, i => shapes.Validate(graphs[i], options).Results.Count);
        Measure("parse", graphs.Count, i => RdfReader.ReadGraph(documents[i], RdfFormat.NTriples).Count);
        Measure("parse+validate", graphs.Count, i => shapes.Validate(RdfReader.ReadGraph(documents[i], RdfFormat.NTriples), options).Results.Count);
        Console.WriteLine($"triples per document: {graphs.Average(graph => graph.Count):F1}");
    }

    /// <summary>Validates a Turtle or N-Triples file as one graph.</summary>
    public static void Whole(string[] args)
    {
        var shapes = Shapes(args[1]);
        var watch = Stopwatch.StartNew();
        var graph = Read(args[0]);
        Report("parse", watch.Elapsed.TotalMilliseconds, $"{graph.Count} triples, {graph.Count / watch.Elapsed.TotalSeconds:F0} triples/s");
        for (var round = 0; round < (args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 5); round++)
        {
            watch.Restart();
            var cpu = Process.GetCurrentProcess().TotalProcessorTime;
            var report = shapes.Validate(graph);
            var used = Process.GetCurrentProcess().TotalProcessorTime - cpu;
            Report("validate whole", watch.Elapsed.TotalMilliseconds, $"CPU {used.TotalMilliseconds:F0} ms, {report.Results.Count} results");
        }

        Console.WriteLine($"peak memory: {Process.GetCurrentProcess().PeakWorkingSet64 / 1_000_000} MB");
    }

    private static void Measure(string what, int count, Func<int, int> run)
    {
        var times = new List<double>(Rounds * count);
        var cpu = TimeSpan.Zero;
        var found = 0;
        for (var round = 0; round < Rounds; round++)
        {
            found = 0;
            cpu = round == Rounds / 4 ? Process.GetCurrentProcess().TotalProcessorTime : cpu;
            for (var i = 0; i < count; i++)
            {
                var start = Stopwatch.GetTimestamp();
                found += run(i);
                if (round >= Rounds / 4)
                {
                    times.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
                }
            }
        }

        cpu = Process.GetCurrentProcess().TotalProcessorTime - cpu;
        times.Sort();
        Report(
            what,
            times.Average() / 1_000,
            $"p50 {times[times.Count / 2]:F1} µs, p99 {times[(int)(times.Count * 0.99)]:F1} µs, {1e6 / times.Average():F0} documents/s, by CPU time {times.Count / cpu.TotalSeconds:F0}/s, found {found}");
    }

    private static void Report(string what, double milliseconds, string more) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"RESULT\tmetacatalog\t{what}\t{milliseconds:F3} ms\t{more}"));

    private static ShapesGraph Shapes(string path) => ShapesGraph.Load(Read(path), new ShapesOptions { Unsupported = UnsupportedHandling.Skip });

    private static Graph Read(string path)
    {
        using var file = File.OpenRead(path);
        return RdfReader.ReadGraph(file, RdfFormat.FromFileName(path) ?? RdfFormat.Turtle, new RdfReaderOptions { BaseIri = "https://example.org/" });
    }

    // The generator puts what many documents share into a graph named …/base.
    private static List<byte[]> SplitByGraph(string path) =>
    [
        .. File.ReadLines(path)
            .Select(line => (Line: line, Cut: line.LastIndexOf(" <", StringComparison.Ordinal)))
            .GroupBy(line => line.Line[line.Cut..], line => line.Line[..line.Cut] + " .\n")
            .Where(graph => !graph.Key.EndsWith("/base> .", StringComparison.Ordinal))
            .Select(graph => System.Text.Encoding.UTF8.GetBytes(string.Concat(graph))),
    ];
}
