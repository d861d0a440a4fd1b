using System.Diagnostics;
using System.Globalization;
using MetaCatalog.Catalog;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Discovery;
using MetaCatalog.Catalog.ReadModels;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Storage;

namespace MetaCatalog.Benchmarks.Catalog;

/// <summary><c>catalog [records]</c>: import, single writes, reads, searches, harvest pages, cold start and memory, against the budgets of the product.</summary>
internal static class CatalogBenchmark
{
    private static readonly Actor Steward = new("steward", Role.Steward);
    private static readonly string[] Texts = ["Noto", "地震", "strong motion", "材料 OR 強度", "crystal structure Kanto", "熱伝導率", "series 77", "borehol*"];

    public static void Run(string[] args) => Run(args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 10_000).GetAwaiter().GetResult();

    private static async Task Run(int count)
    {
        var folder = Directory.CreateTempSubdirectory("metacatalog-bench-").FullName;
        try
        {
            await Import(folder, count);
            await Use(folder, count);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task Import(string folder, int count)
    {
        await using var store = RecordStore.Open(folder);
        await using var catalog = await MetadataCatalog.Open(store.Log, store.Tokens, store.Requests, store.Assessments, store.Probes, OptionsOf(folder), TimeProvider.System);
        var (clock, cpu) = (Stopwatch.StartNew(), Process.GetCurrentProcess().TotalProcessorTime);
        var refused = 0;
        await foreach (var result in catalog.Editor.SaveAll(Steward, Lines(count), new ImportOptions { State = RecordState.Published }))
        {
            if (result.Outcome is not SaveOutcome.Committed && refused++ == 0)
            {
                Console.WriteLine(result.Outcome is SaveOutcome.Refused { Report.Findings: [var first, ..] } ? first : result.Outcome);
            }
        }

        var spent = (Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalSeconds;
        Say($"import of {count:N0}: {count / clock.Elapsed.TotalSeconds:N0} records/s, {count / spent:N0} records a second of CPU, {refused} refused");
    }

    private static async Task Use(string folder, int count)
    {
        var clock = Stopwatch.StartNew();
        await using var store = RecordStore.Open(folder);
        await using var catalog = await MetadataCatalog.Open(store.Log, store.Tokens, store.Requests, store.Assessments, store.Probes, OptionsOf(folder), TimeProvider.System);
        Say($"cold start: {clock.Elapsed.TotalMilliseconds:N0} ms");
        var ids = await Harvest(catalog.Reader);
        await Read(catalog.Reader, ids);
        await Search(catalog.Reader);
        await Write(catalog.Editor, count);
        GC.Collect();
        Say($"memory: {GC.GetTotalMemory(true) / 1e6:N0} MB managed, {Process.GetCurrentProcess().WorkingSet64 / 1e6:N0} MB in all; database {new FileInfo(Path.Combine(folder, "catalog.db")).Length / 1e6:N0} MB");
    }

    private static async Task<List<RecordId>> Harvest(RecordReader reader)
    {
        var (pages, ids, clock) = (new Timings("page of 100 changes with records"), new List<RecordId>(), Stopwatch.StartNew());
        for (string? after = null, next = ""; next is not null; after = next)
        {
            await pages.Measure(async () =>
            {
                var page = ((ChangesOutcome.Answered)await reader.Changes(Actor.Anonymous, new ChangesQuestion { After = after, WithRecords = true })).Page;
                ids.AddRange(page.Headers.Where(static header => header.Record!.Graph.Count > 0).Select(static header => header.Id));
                next = page.Next;
            });
        }

        Console.WriteLine(pages);
        Say($"harvest: {ids.Count / clock.Elapsed.TotalSeconds:N0} records/s with their graphs");
        return ids;
    }

    private static async Task Read(RecordReader reader, List<RecordId> ids)
    {
        var (reads, random) = (new Timings("record read"), new Random(1));
        for (var i = 0; i < 2_000; i++)
        {
            var id = ids[random.Next(ids.Count)];
            await reads.Measure(async () => _ = ((ReadOutcome.Found)await reader.Read(Actor.Anonymous, id)).Record.JsonLd);
        }

        Console.WriteLine(reads);
    }

    private static async Task Search(RecordReader reader)
    {
        var searches = new Timings("search, 20 hits, all facets");
        for (var i = 0; i < 300; i++)
        {
            var text = Texts[i % Texts.Length];
            await searches.Measure(async () => _ = (SearchOutcome.Answered)await reader.Search(Actor.Anonymous, new SearchQuestion { Text = text }));
        }

        Console.WriteLine(searches);
    }

    private static async Task Write(RecordEditor editor, int first)
    {
        var (writes, next) = (new Timings("write, 32 writers, durable, visible"), first);
        await Task.WhenAll(Enumerable.Range(0, 32).Select(writer => Task.Run(async () =>
        {
            for (var i = 0; i < 50; i++)
            {
                var submission = Descriptions.Turtle(Interlocked.Increment(ref next));
                await writes.Measure(async () => _ = (SaveOutcome.Created)await editor.Create(Steward, submission, RecordState.Published));
            }
        })));
        Console.WriteLine(writes);
    }

    private static async IAsyncEnumerable<BulkLine> Lines(int count)
    {
        for (var i = 1; i <= count; i++)
        {
            yield return new BulkLine(i, Descriptions.Turtle(i));
        }

        await Task.CompletedTask;
    }

    private static CatalogOptions OptionsOf(string folder) => new() { BaseIri = "https://catalog.example.org", DataFolder = folder };

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
