using System.Diagnostics;
using System.Globalization;
using MetaCatalog.Rdf;
using MetaCatalog.Rdf.Sinks;

namespace MetaCatalog.Benchmarks.Rdf;

/// <summary>Damaged documents by the million: each is read or refused with a diagnostic, soon, and with bounded memory.</summary>
internal static class FuzzBenchmark
{
    private const int Report = 250_000;
    private const long MaxAllocated = 64 << 20;
    private const long MaxWorkingSet = 512 << 20;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <param name="args">How many documents; the first seed, to repeat a run (document i has the seed first + i); the minutes after which to stop.</param>
    public static void Run(string[] args)
    {
        var count = int.Parse(args[0], CultureInfo.InvariantCulture);
        var seed = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : Random.Shared.Next(1_000_000_000);
        var limit = args.Length > 2 ? TimeSpan.FromMinutes(double.Parse(args[2], CultureInfo.InvariantCulture)) : TimeSpan.MaxValue;
        var tally = new FuzzTally();
        var documents = new FuzzDocuments();
        var clock = Stopwatch.StartNew();
        Console.WriteLine($"seed {seed}");
        for (var i = 0; i < count && clock.Elapsed < limit; i++)
        {
            Try(documents, seed + i, tally);
            if ((i + 1) % Report == 0)
            {
                Console.WriteLine(tally.Summary(clock.Elapsed));
            }
        }

        Console.WriteLine(tally.Summary(clock.Elapsed));
        tally.Require(MaxWorkingSet);
    }

    private static void Try(FuzzDocuments documents, int seed, FuzzTally tally)
    {
        var random = new Random(seed);
        var (format, bytes) = documents.Make(random);
        var options = new RdfReaderOptions { BaseIri = "http://example.org/", Faults = random.Next(2) == 0 ? [] : null };
        var (start, allocated) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
        try
        {
            RdfReader.Read(bytes, format, new CountingSink(), options);
            tally.Count(format, options.Faults is not { Count: > 0 });
        }
        catch (RdfSyntaxException fault) when (fault.Diagnostic.Start.Offset >= 0 && fault.Diagnostic.Start.Offset <= bytes.Length)
        {
            tally.Count(format, isRead: false);
        }
#pragma warning disable CA1031 // any other exception is what the law forbids
        catch (Exception exception)
        {
            tally.Fail(seed, format, exception.ToString());
        }
#pragma warning restore CA1031

        if (Stopwatch.GetElapsedTime(start) > Patience || GC.GetAllocatedBytesForCurrentThread() - allocated > MaxAllocated)
        {
            tally.Fail(seed, format, $"took {Stopwatch.GetElapsedTime(start)} and {GC.GetAllocatedBytesForCurrentThread() - allocated} bytes");
        }
    }
}
