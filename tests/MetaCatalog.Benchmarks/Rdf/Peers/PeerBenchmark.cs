using System.Diagnostics;

namespace MetaCatalog.Benchmarks.Rdf.Peers;

/// <summary>Ours beside the peers in one run: reading and writing every syntax, one record at a time, bytes a triple, memory of a stream.</summary>
internal static class PeerBenchmark
{
    private const int SmallRounds = 5;
    private const int SmallPeerRounds = 3;
    private const int LargeRounds = 3;
    private const int Large = 50_000;
    private static readonly string[] Extensions = [".nt", ".ttl", ".rdf", ".jsonld"];

    /// <param name="args">Numbers of records, by default 10000 and 100000.</param>
    public static void Run(string[] args)
    {
        var folder = Path.Combine(Path.GetTempPath(), "metacatalog-rdf-bench");
        Directory.CreateDirectory(folder);
        var engines = Engines.All(folder);
        Console.WriteLine($"{Environment.ProcessorCount} cores, load {File.ReadAllText("/proc/loadavg").Split(' ')[0]}, .NET {Environment.Version}; data and peers in {folder}");
        foreach (var engine in engines.Where(static engine => engine.Missing is not null))
        {
            Console.WriteLine($"- {engine.Name} is left out: {engine.Missing}");
        }

        foreach (var records in args.Length == 0 ? [10_000, 100_000] : args.Select(int.Parse))
        {
            RunSize(new GeneratedFiles(folder, records), records, [.. engines.Where(static engine => engine.Missing is null)]);
        }
    }

    private static void RunSize(GeneratedFiles files, int records, List<Engine> engines)
    {
        var table = new ResultTable($"{records:N0} records", [.. engines.Select(static engine => engine.Name)]);
        foreach (var engine in engines)
        {
            var isOwn = engine.Name == "MetaCatalog";
            var rounds = records > Large ? (isOwn ? LargeRounds : 1) : isOwn ? SmallRounds : SmallPeerRounds;
            foreach (var extension in Extensions.Where(extension => CanRead(engine, extension, records)))
            {
                Run(engine, engine.Reads(files.With(extension), rounds), table, $"read {extension[1..]}");
            }

            if (records <= Large || isOwn)
            {
                Run(engine, engine.Writes(files.With(".nt"), rounds), table, "write");
            }
        }

        table.Print(Console.Out);
        Own("rdf-stream", files.With(".nt"));
        Own("rdf-stream", files.With(".jsonld"));
        if (records <= Large)
        {
            Own("jsonld-records", files.With(".ndjson"), files.With(".context.json"));
        }
    }

    // Those from npm hold all of a JSON-LD document and its quads: 11 GB for the large one.
    private static bool CanRead(Engine engine, string extension, int records) =>
        records <= Large || extension != ".jsonld" || engine.Name is not ("oxigraph" or "jsonld");

    private static void Run(Engine engine, ProcessStartInfo? start, ResultTable table, string what)
    {
        if (start is not null)
        {
            engine.Run(start, table, what);
        }
    }

    private static void Own(params string[] arguments)
    {
        Console.WriteLine($"\n{arguments[0]} {Path.GetFileName(arguments[1])}");
        using var process = Process.Start(OwnProcess.With(arguments)) ?? throw new InvalidOperationException("This program did not start again.");
        process.WaitForExit();
    }
}
