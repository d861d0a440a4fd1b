using System.Globalization;
using MetaCatalog.Rdf;
using MetaCatalog.Rdf.Canonical;
using MetaCatalog.Rdf.Sinks;
using MetaCatalog.Rdf.Store;

namespace MetaCatalog.Benchmarks.Rdf;

/// <summary>
/// Reads and writes a generated file in every way and prints triples per second, by the clock and by processor time; the
/// processor's is the one to read on a shared machine. Every figure is the best of five runs.
/// </summary>
internal static class RdfBenchmark
{
    private const int Runs = 5;

    /// <param name="args">A file in N-Triples, Turtle or RDF/XML.</param>
    public static void Run(string[] args)
    {
        var path = args[0];
        var format = RdfFormat.FromFileName(path) ?? throw new ArgumentException($"'{path}' has no known extension.", nameof(args));
        var bytes = File.ReadAllBytes(path);
        var counting = new CountingSink();
        RdfReader.Read(bytes, format, counting);
        var count = counting.Count;
        Console.WriteLine($"{Path.GetFileName(path)}: {count} triples, {bytes.Length / 1e6:F1} MB");
        Measure("count", count, () => RdfReader.Read(bytes, format, new CountingSink()));
        Measure("count, from a stream", count, () => ReadStream(path, format));
        Measure("into numbers", count, () => Fill(bytes, format));
        Measure("into a graph", count, () => RdfReader.ReadGraph(bytes, format));
        Measure("to N-Triples, statement by statement", count, () => Transcode(bytes, format, RdfFormat.NTriples));
        Measure("to Turtle, statement by statement", count, () => Transcode(bytes, format, RdfFormat.Turtle));
        MeasureGraph(bytes, format, count);
        MeasureStore(bytes, format);
    }

    /// <summary>Counts the statements of a file through a stream, once, and prints the peak of memory.</summary>
    /// <param name="args">A file of any size.</param>
    public static void ReadOnce(string[] args)
    {
        var format = RdfFormat.FromFileName(args[0]) ?? throw new ArgumentException($"'{args[0]}' has no known extension.", nameof(args));
        var start = Environment.CpuUsage.TotalTime;
        var count = ReadStream(args[0], format);
        var seconds = (Environment.CpuUsage.TotalTime - start).TotalSeconds;
        var peak = System.Diagnostics.Process.GetCurrentProcess().PeakWorkingSet64;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} triples, {count / seconds / 1e6:F2} M/s by the processor, start included; peak memory {peak / 1e6:F0} MB"));
    }

    private static void MeasureGraph(byte[] bytes, RdfFormat format, long count)
    {
        var graph = RdfReader.ReadGraph(bytes, format);
        foreach (var target in new[] { RdfFormat.NTriples, RdfFormat.Turtle, RdfFormat.RdfXml })
        {
            Measure($"graph to {target}", count, () => RdfWriter.Write(graph, target, Stream.Null));
        }

        Measure("canonical hash of the graph", count, () => Rdfc10.Hash(graph));
    }

    private static void MeasureStore(byte[] bytes, RdfFormat format)
    {
        var store = Fill(bytes, format);
        var start = Environment.CpuUsage.TotalTime;
        store.Seal();
        var seconds = (Environment.CpuUsage.TotalTime - start).TotalSeconds;
        Console.WriteLine($"store: sealed in {seconds:F2} s, {store.Terms.Count} terms, {(double)store.Size / store.Count:F1} bytes a triple, {(double)store.Terms.Size / store.Count:F1} of them the dictionary");
    }

    private static TripleStore Fill(byte[] bytes, RdfFormat format)
    {
        var store = new TripleStore();
        RdfReader.Read(bytes, format, store);
        return store;
    }

    private static long ReadStream(string path, RdfFormat format)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        var sink = new CountingSink();
        RdfReader.Read(stream, format, sink);
        return sink.Count;
    }

    private static void Transcode(byte[] bytes, RdfFormat from, RdfFormat to) => RdfWriter.Transcode(new MemoryStream(bytes), from, Stream.Null, to);

    private static void Measure(string what, long triples, Action run)
    {
        var (wall, processor) = (double.MaxValue, double.MaxValue);
        for (var i = 0; i < Runs; i++)
        {
            GC.Collect();
            var (clock, start) = (System.Diagnostics.Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
            run();
            wall = Math.Min(wall, clock.Elapsed.TotalSeconds);
            processor = Math.Min(processor, (Environment.CpuUsage.TotalTime - start).TotalSeconds);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-40} {triples / wall / 1e6,7:F2} M/s by the clock {triples / processor / 1e6,7:F2} M/s by the processor"));
    }
}
