using System.Diagnostics;
using System.Globalization;
using MetaCatalog.Search;

namespace MetaCatalog.Benchmarks.Search;

/// <summary>Builds and asks the index with the shared generator's records and queries; see README.md beside this.</summary>
internal static class SearchBenchmark
{
    private const int Batch = 5_000;
    private const int WarmUps = 20;

    private static readonly SearchIndexOptions Options = new() { StemsEnglish = false };

    public static void Run(string[] args)
    {
        switch (args)
        {
            case ["build", var folder, var records, var count]:
                Build(folder, records, int.Parse(count, CultureInfo.InvariantCulture));
                break;
            case ["query", var folder, var queries, .. var rest]:
                Ask(folder, queries, rest.FirstOrDefault());
                break;
            case ["threads", var folder, var queries, var threads]:
                AskTogether(folder, queries, int.Parse(threads, CultureInfo.InvariantCulture));
                break;
            case ["update", var folder]:
                Update(folder);
                break;
            case ["patterns", var folder]:
                AskPatterns(folder);
                break;
            default:
                Console.WriteLine("usage: search build FOLDER RECORDS.tsv COUNT | query FOLDER QUERIES.tsv [HITS] | threads FOLDER QUERIES.tsv THREADS | update FOLDER | patterns FOLDER");
                break;
        }
    }

    private static void Build(string folder, string records, int count)
    {
        var wall = Stopwatch.StartNew();
        using var index = SearchIndex.Open(folder, SearchRecords.Schema, Options);
        foreach (var chunk in SearchRecords.Read(records, count).Select(IndexChange.Put).Chunk(Batch))
        {
            index.Apply(chunk, 1);
        }

        index.Commit();
        var added = Cpu();
        index.Compact();
        index.Commit();
        var bytes = Directory.EnumerateFiles(folder).Sum(static file => new FileInfo(file).Length);
        Report($"build {count} records: {added:F1} CPU s ({count / added:F0} records/CPU s), compacted after {Cpu():F1} CPU s, wall {wall.Elapsed.TotalSeconds:F1} s, {bytes / 1048576.0:F1} MB, peak memory {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB");
    }

    private static void Ask(string folder, string path, string? hits)
    {
        var opening = Stopwatch.StartNew();
        using var index = SearchIndex.Open(folder, SearchRecords.Schema, Options);
        Report($"open: {opening.Elapsed.TotalMilliseconds:F0} ms");
        var queries = SearchQuery.Load(path);
        for (var i = 0; i < WarmUps; i++)
        {
            queries.ForEach(query => index.Search(query.Request));
        }

        var times = queries.ConvertAll(query => (query.Kind, Milliseconds: Time(() => index.Search(query.Request))));
        Print("all", times.ConvertAll(static time => time.Milliseconds));
        foreach (var kind in times.GroupBy(static time => time.Kind).OrderBy(static kind => kind.Key, StringComparer.Ordinal))
        {
            Print("  " + kind.Key, [.. kind.Select(static time => time.Milliseconds)]);
        }

        Report($"memory {Process.GetCurrentProcess().WorkingSet64 >> 20} MB, of it managed {GC.GetTotalMemory(true) >> 20} MB");
        if (hits is not null)
        {
            File.WriteAllLines(hits, queries.Select(query => Checksum(query, index)));
        }
    }

    private static void AskTogether(string folder, string path, int count)
    {
        const int rounds = 10;
        using var index = SearchIndex.Open(folder, SearchRecords.Schema, Options);
        var queries = SearchQuery.Load(path);
        queries.ForEach(query => index.Search(query.Request));
        var next = -1;
        var wall = Stopwatch.StartNew();
        var threads = Enumerable.Range(0, count).Select(_ => new Thread(Work)).ToList();
        threads.ForEach(static thread => thread.Start());
        threads.ForEach(static thread => thread.Join());
        Report($"{count} threads: {queries.Count * rounds / wall.Elapsed.TotalSeconds:F0} queries/s");

        void Work()
        {
            for (var i = Interlocked.Increment(ref next); i < queries.Count * rounds; i = Interlocked.Increment(ref next))
            {
                index.Search(queries[i % queries.Count].Request);
            }
        }
    }

    /// <summary>One record changed until a search sees it; nothing is committed.</summary>
    private static void Update(string folder)
    {
        using var index = SearchIndex.Open(folder, SearchRecords.Schema, Options);
        var random = new Random(5);
        var times = new List<double>();
        for (var i = 0; i < 300; i++)
        {
            var mark = $"updated{i}x";
            var text = mark + string.Concat(Enumerable.Repeat(" crystal structure data of the sample measured", 15));
            var document = new Document($"{1 + random.Next(90_000)}", SearchRecords.Partition, [FieldValue.Text("title", "Updated"), FieldValue.Text("description", text)]);
            times.Add(Time(() => index.Apply([IndexChange.Put(document)], i)));
            var found = index.Search(new SearchRequest { Text = mark, Partitions = [SearchRecords.Partition] }).Total;
            Debug.Assert(found == 1, "The change is not visible.");
        }

        Print("update until visible", times);
    }

    /// <summary>Prefixes, wildcards and fuzzy words, top 20 and five facets.</summary>
    private static void AskPatterns(string folder)
    {
        using var index = SearchIndex.Open(folder, SearchRecords.Schema, Options);
        foreach (var text in (string[])["crystal*", "struc*", "prjdb123*", "s*e", "strcture~1"])
        {
            var request = new SearchRequest { Text = text, Mode = QueryMode.Strict, Partitions = [SearchRecords.Partition], Facets = [.. SearchRecords.FacetFields.Select(static field => new ValueFacet(field))] };
            var times = Enumerable.Range(0, 2 * WarmUps).Select(_ => Time(() => index.Search(request))).Skip(WarmUps).ToList();
            Print($"{text} ({index.Search(request).Total} hits)", times);
        }
    }

    /// <summary>Query, total, checksum of all facet counts, first three keys: the line the peers write.</summary>
    private static string Checksum(SearchQuery query, SearchIndex index)
    {
        var result = index.Search(query.Request with { Facets = [.. SearchRecords.FacetFields.Select(static field => new ValueFacet(field, 1_000))] });
        var sum = result.Facets.SelectMany(static (facet, i) => facet.Counts.Select(count => (i * 1000L + long.Parse(count.Value, CultureInfo.InvariantCulture) + 1) * count.Count)).Sum();
        return $"{query.Id}\t{result.Total}\t{sum}\t{string.Join(',', result.Hits.Take(3).Select(static hit => hit.Key))}";
    }

    private static double Time(Action action)
    {
        var start = CpuClock.ThreadMilliseconds;
        action();
        return CpuClock.ThreadMilliseconds - start;
    }

    private static double Cpu() => Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds;

    private static void Print(string name, List<double> times)
    {
        times.Sort();
        Report($"{name,-28} n={times.Count,4} mean={times.Average():F2} p50={Percentile(times, 0.5):F2} p95={Percentile(times, 0.95):F2} p99={Percentile(times, 0.99):F2} max={times[^1]:F2} ms");
    }

    private static double Percentile(List<double> sorted, double part) => sorted[Math.Clamp((int)Math.Ceiling(part * sorted.Count) - 1, 0, sorted.Count - 1)];

    private static void Report(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
