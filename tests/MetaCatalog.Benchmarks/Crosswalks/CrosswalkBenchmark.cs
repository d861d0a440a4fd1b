using MetaCatalog.Benchmarks.Search;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Crosswalks;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Benchmarks.Crosswalks;

/// <summary>Foreign documents read and records written a second, on one thread, by its CPU time.</summary>
internal static class CrosswalkBenchmark
{
    private const double Warming = 1500;
    private const double Measuring = 4000;

    /// <summary>Reads and writes the documents of a folder: <c>crosswalks FOLDER PATTERN READER WRITER</c>.</summary>
    public static void Run(string[] args)
    {
        if (args is not [var folder, var pattern, var readerName, var writerName]
            || Readers(readerName) is not { } reader || MetaCatalog.Crosswalks.Crosswalks.FindWriter(writerName) is not { } writer)
        {
            Console.WriteLine("usage: crosswalks FOLDER PATTERN READER WRITER, such as: crosswalks ../shared/corpus/jpcoar 'v2*.xml' jpcoar jpcoar_2.0");
            return;
        }

        var documents = Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToList();
        var records = documents.SelectMany(document => reader.Read(document, ReadingLimits.Default).Records).Select(Named).ToList();
        var size = documents.Average(static document => document.Length) / 1000;
        Console.WriteLine($"{documents.Count} documents of {size:0.0} kB on average");
        Report("read", readerName, documents.Count, () => documents.ForEach(document => reader.Read(document, ReadingLimits.Default)));
        Report("write", writerName, records.Count, () => records.ForEach(record => writer.Write(record(), Stream.Null)));
    }

    private static CrosswalkReader? Readers(string name) => MetaCatalog.Crosswalks.Crosswalks.Readers.FirstOrDefault(reader => reader.Name == name);

    // As the catalog holds it: named, frozen, opened anew for each writing.
    private static Func<CrosswalkSource> Named(ForeignRecord record)
    {
        var topic = new Iri("https://catalog.example/datasets/0123456789abcdef");
        var node = record.Graph.First(static triple => triple.Predicate.Equals(RdfTerms.Type)).Subject;
        var graph = new Graph(record.Graph.Select(triple => triple.Subject.Equals(node) ? triple with { Subject = topic } : triple)).Freeze();
        return () => new CrosswalkSource(graph, topic, topic.Value, AccessLevel.Open);
    }

    private static void Report(string what, string format, int count, Action pass)
    {
        Passes(pass, Warming);
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var (passes, milliseconds) = Passes(pass, Measuring);
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        var documents = (double)passes * count;
        Console.WriteLine($"{what} {format}: {documents / milliseconds * 1000:N0} documents/s of CPU time on one thread, {allocated / documents / 1000:0} kB allocated for each");
    }

    private static (int Passes, double Milliseconds) Passes(Action pass, double least)
    {
        var start = CpuClock.ThreadMilliseconds;
        var passes = 0;
        double spent;
        do
        {
            pass();
            passes++;
            spent = CpuClock.ThreadMilliseconds - start;
        }
        while (spent < least);

        return (passes, spent);
    }
}
