using System.Diagnostics;
using System.Text;
using MetaCatalog.Rdf;
using MetaCatalog.Rdf.JsonLd;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Sinks;

namespace MetaCatalog.Benchmarks.JsonLd;

/// <summary>JSON-LD of the generator: a whole file, and record by record as a service reads and writes them. See the README beside it.</summary>
internal static class JsonLdBenchmark
{
    private const string ContextIri = "https://example.org/context";
    private const int Rounds = 3;

    private static readonly RdfWriterOptions WithPrefixes = new()
    {
        Prefixes = new Dictionary<string, string>
        {
            ["dct"] = "http://purl.org/dc/terms/",
            ["dcat"] = "http://www.w3.org/ns/dcat#",
            ["foaf"] = "http://xmlns.com/foaf/0.1/",
            ["vcard"] = "http://www.w3.org/2006/vcard/ns#",
            ["xsd"] = "http://www.w3.org/2001/XMLSchema#",
        },
    };

    /// <summary>Reads a JSON-LD file into a counting sink.</summary>
    public static void Read(string[] args)
    {
        var document = File.ReadAllBytes(args[0]);
        for (var round = 0; round < Rounds; round++)
        {
            var sink = new CountingSink();
            var (wall, processor) = Time(() => RdfReader.Read(document, RdfFormat.JsonLd, sink));
            Console.WriteLine($"read whole: {sink.Count} triples, CPU {processor.TotalMilliseconds:F0} ms = {sink.Count / processor.TotalSeconds / 1000:F0} k triples/s, {document.Length / processor.TotalSeconds / 1_000_000:F0} MB/s; wall {wall.TotalMilliseconds:F0} ms");
        }

        Console.WriteLine($"peak memory: {Process.GetCurrentProcess().PeakWorkingSet64 / 1_000_000} MB");
    }

    /// <summary>Reads and writes the nodes of an ndjson file one by one under a registered context: <c>file.ndjson context.json</c>.</summary>
    public static void Records(string[] args)
    {
        var contexts = new ContextRegistry().Register(ContextIri, File.ReadAllBytes(args[1]));
        var reading = new RdfReaderOptions { Contexts = contexts };
        var implied = new JsonLdOptions { Contexts = contexts, ExpandContext = Encoding.UTF8.GetBytes($"\"{ContextIri}\""), Warnings = [] };
        var records = File.ReadLines(args[0]).Select(Encoding.UTF8.GetBytes).ToList();
        var documents = File.ReadLines(args[0]).Select(WithContext).ToList();
        var graphs = documents.ConvertAll(document => RdfReader.ReadGraph(document, RdfFormat.JsonLd, reading));
        var triples = graphs.Sum(static graph => graph.Count);
        var bytes = documents.Sum(static document => document.Length);
        Console.WriteLine($"{documents.Count} records, {(double)triples / documents.Count:F1} triples and {bytes / documents.Count} bytes each");
        for (var round = 0; round < Rounds; round++)
        {
            Each("read into a counting sink", documents, triples, document => RdfReader.Read(document, RdfFormat.JsonLd, new CountingSink(), reading));
            Each("read into a graph", documents, triples, document => RdfReader.ReadGraph(document, RdfFormat.JsonLd, reading));
            Each("read plain JSON with an implied context and warnings", records, triples, record => JsonLdProcessor.ToRdf(record, new CountingSink(), implied));
            Each("write", graphs, triples, graph => RdfWriter.Write(graph, RdfFormat.JsonLd, Stream.Null, new RdfWriterOptions { Context = ContextIri, Contexts = contexts, Root = Root(graph) }));
            Each("write as Turtle", graphs, triples, static graph => RdfWriter.Write(graph, RdfFormat.Turtle, Stream.Null, WithPrefixes));
        }
    }

    private static Term Root(Graph graph) => graph.First().Subject;

    private static byte[] WithContext(string record) => Encoding.UTF8.GetBytes($"{{\"@context\":\"{ContextIri}\",{record.AsSpan(record.IndexOf('{', StringComparison.Ordinal) + 1)}");

    private static void Each<T>(string what, List<T> items, long triples, Action<T> run)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var (wall, processor) = Time(() => items.ForEach(run));
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        Console.WriteLine($"{what}: CPU {processor.TotalMicroseconds / items.Count:F1} us a record = {triples / processor.TotalSeconds / 1000:F0} k triples/s; wall {wall.TotalMicroseconds / items.Count:F1} us; {allocated / items.Count} bytes allocated");
    }

    // Other work may run on the same cores: the processor's time says more than the clock.
    private static (TimeSpan Wall, TimeSpan Processor) Time(Action run)
    {
        var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        run();
        process.Refresh();
        return (watch.Elapsed, process.TotalProcessorTime - before);
    }
}
