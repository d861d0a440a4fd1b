using System.Diagnostics;
using System.Globalization;
using MetaCatalog.Search;

namespace MetaCatalog.Benchmarks.Search;

/// <summary><c>search-load COUNT [FOLDER]</c>: the 200 queries on a quiet index, then while two writers change records, commits run and
/// segments are merged; how long a change takes to be seen; and completions.</summary>
internal static class LoadBenchmark
{
    private const int WarmUps = 10;
    private const int Rounds = 5;
    private const int Writers = 2;
    private const int ChangesOfAWriter = 3_000;
    private const int ChangesBetweenCommits = 500;

    // So few are merged together that merges of all kinds run within the time of the benchmark.
    private static readonly SearchIndexOptions Options = new() { StemsEnglish = false, SmallMergeDocuments = 256 };
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(4);

    public static void Run(string[] args)
    {
        var count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 100_000;
        var folder = args.Length > 1 ? args[1] : Directory.CreateTempSubdirectory("metacatalog-search-").FullName;
        var records = SearchData.Records(folder, count);
        var path = Path.Combine(folder, "load");
        using var index = SearchIndex.Open(path, SearchRecords.Schema, Options);
        Fill(index, records, count);
        var queries = SearchQuery.Load(SearchData.Queries);
        Ask(index, queries, WarmUps);
        var quiet = Ask(index, queries, Rounds);
        var (busy, visible, commits) = AskWhileWriting(index, queries, records, count);
        Print(count, quiet, busy, visible, commits, Complete(index));
    }

    private static void Fill(SearchIndex index, string records, int count)
    {
        if (index.Count([SearchRecords.Partition]) < count)
        {
            foreach (var chunk in SearchRecords.Read(records, count).Select(IndexChange.Put).Chunk(5_000))
            {
                index.Apply(chunk, 1);
            }

            index.Commit();
        }
    }

    private static (Sample Busy, Sample Visible, Sample Commits) AskWhileWriting(SearchIndex index, List<SearchQuery> queries, string records, int count)
    {
        var changed = SearchRecords.Read(records, Math.Min(count, 20_000)).ToArray();
        var (busy, visible, commits) = (new Sample(), new Sample(), new Sample());
        var writers = Enumerable.Range(0, Writers).Select(number => new Thread(() => Write(index, changed, number, visible, commits))).ToList();
        writers.ForEach(static writer => writer.Start());
        while (writers.Exists(static writer => writer.IsAlive))
        {
            Ask(index, queries, busy);
        }

        return (busy, visible, commits);
    }

    private static void Write(SearchIndex index, Document[] documents, int number, Sample visible, Sample commits)
    {
        for (var i = 0; i < ChangesOfAWriter; i++)
        {
            var sequence = i * Writers + number;
            visible.Measure(() => index.Apply([IndexChange.Put(documents[sequence % documents.Length])], sequence));
            if (i % ChangesBetweenCommits == 0)
            {
                commits.Measure(index.Commit);
            }

            Thread.Sleep(Pace);
        }
    }

    private static Sample Ask(SearchIndex index, List<SearchQuery> queries, int rounds)
    {
        var sample = new Sample();
        for (var round = 0; round < rounds; round++)
        {
            Ask(index, queries, sample);
        }

        return sample;
    }

    private static void Ask(SearchIndex index, List<SearchQuery> queries, Sample sample) =>
        queries.ForEach(query => sample.Measure(() => index.Search(query.Request)));

    private static Sample Complete(SearchIndex index)
    {
        var sample = new Sample();
        foreach (var typed in Enumerable.Repeat((string[])["c", "cr", "crys", "s", "se", "seism", "地", "地震", "ゲ", "ゲノム", "データ", "p", "prj", "structure of the cry"], 10).SelectMany(static all => all))
        {
            sample.Measure(() => index.Complete(typed, [SearchRecords.Partition]));
        }

        return sample;
    }

    private static void Print(int count, Sample quiet, Sample busy, Sample visible, Sample commits, Sample completions)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n| {count:N0} records | n | CPU ms p50 / p95 / p99 | wall ms p50 / p95 / p99 |\n|---|---|---|---|"));
        Console.WriteLine($"| search, quiet | {quiet} |");
        Console.WriteLine($"| search while {Writers} writers write, commits and merges run | {busy} |");
        Console.WriteLine($"| one change until every search sees it | {visible} |");
        Console.WriteLine($"| one commit beside searches and changes | {commits} |");
        Console.WriteLine($"| completion | {completions} |");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\np95 busy / quiet: {busy.Cpu95 / quiet.Cpu95:F2} by CPU time, {busy.Wall95 / quiet.Wall95:F2} by the wall. Most memory {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB."));
    }

    /// <summary>Times of one kind, by the wall and by the thread's processor time.</summary>
    private sealed class Sample
    {
        private readonly List<double> wall = [];
        private readonly List<double> cpu = [];

        public double Cpu95 => At(cpu, 0.95);

        public double Wall95 => At(wall, 0.95);

        public void Measure(Action work)
        {
            var (start, begun) = (CpuClock.ThreadMilliseconds, Stopwatch.GetTimestamp());
            work();
            var (wallTime, cpuTime) = (Stopwatch.GetElapsedTime(begun).TotalMilliseconds, CpuClock.ThreadMilliseconds - start);
            lock (wall)
            {
                wall.Add(wallTime);
                cpu.Add(cpuTime);
            }
        }

        public override string ToString() => string.Create(
            CultureInfo.InvariantCulture,
            $"{wall.Count} | {At(cpu, 0.5):F2} / {At(cpu, 0.95):F2} / {At(cpu, 0.99):F2} | {At(wall, 0.5):F2} / {At(wall, 0.95):F2} / {At(wall, 0.99):F2}");

        private static double At(List<double> values, double part)
        {
            values.Sort();
            return values[Math.Clamp((int)Math.Ceiling(part * values.Count) - 1, 0, values.Count - 1)];
        }
    }
}
