using System.Globalization;
using MetaCatalog.Rdf;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Sinks;
using MetaCatalog.Rdf.Store;

namespace MetaCatalog.Benchmarks.Rdf.Peers;

/// <summary>Ours, in a process of its own as the peers are, reporting in the same lines.</summary>
internal static class OwnRates
{
    /// <summary>Beyond this size a graph of objects is not made.</summary>
    private const long LargestGraphFile = 1_000_000_000;

    /// <param name="args">read or write, FILE, ROUNDS.</param>
    public static void Run(string[] args)
    {
        var (file, rounds) = (args[1], int.Parse(args[2], CultureInfo.InvariantCulture));
        if (args[0] == "read")
        {
            Read(file, rounds);
        }
        else
        {
            Write(file, rounds);
        }
    }

    private static void Read(string file, int rounds)
    {
        var name = Path.GetExtension(file)[1..];
        var format = RdfFormat.FromFileName(file)!; // the generator's files have known extensions
        var bytes = File.ReadAllBytes(file);
        Measure($"read {name}", rounds, () => Count(bytes, format));
        Measure($"read {name} into ids", rounds, () => Fill(bytes, format).Count);
        if (format == RdfFormat.NTriples || format == RdfFormat.Turtle)
        {
            Measure($"copy {name} to nt", rounds, () => Copy(bytes, format, RdfFormat.NTriples));
        }

        if (format == RdfFormat.NTriples)
        {
            ReportStore(Fill(bytes, format));
        }
    }

    private static void Write(string file, int rounds)
    {
        var bytes = File.ReadAllBytes(file);
        Measure("copy nt to ttl", rounds, () => Copy(bytes, RdfFormat.NTriples, RdfFormat.Turtle));
        if (bytes.Length > LargestGraphFile)
        {
            return;
        }

        var graph = RdfReader.ReadGraph(bytes, RdfFormat.NTriples);
        foreach (var (name, format) in new[] { ("nt", RdfFormat.NTriples), ("ttl", RdfFormat.Turtle), ("rdf", RdfFormat.RdfXml), ("jsonld", RdfFormat.JsonLd) })
        {
            Measure($"write {name}", rounds, () => Write(graph, format));
        }
    }

    private static long Count(byte[] bytes, RdfFormat format)
    {
        var sink = new CountingSink();
        RdfReader.Read(bytes, format, sink);
        return sink.Count;
    }

    private static TripleStore Fill(byte[] bytes, RdfFormat format)
    {
        var store = new TripleStore();
        RdfReader.Read(bytes, format, store);
        return store;
    }

    private static long Copy(byte[] bytes, RdfFormat from, RdfFormat to)
    {
        RdfWriter.Transcode(new MemoryStream(bytes), from, Stream.Null, to);
        return 0;
    }

    private static long Write(Graph graph, RdfFormat format)
    {
        RdfWriter.Write(graph, format, Stream.Null);
        return graph.Count;
    }

    private static void ReportStore(TripleStore store)
    {
        store.Seal();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"NOTE\tstore\t{(double)store.Size / store.Count:F1} bytes a triple, {(double)store.Terms.Size / store.Count:F1} of them the dictionary (aim 80)"));
    }

    private static void Measure(string operation, int rounds, Func<long> run)
    {
        var (best, triples) = (double.MaxValue, 0L);
        for (var round = 0; round < rounds; round++)
        {
            GC.Collect();
            var start = Environment.CpuUsage.TotalTime;
            triples = run();
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - start).TotalSeconds);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"RESULT\t{operation}\t{triples}\t{best}"));
    }
}
