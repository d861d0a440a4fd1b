using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using MetaCatalog.Benchmarks.Catalog;
using MetaCatalog.Benchmarks.Product;

namespace MetaCatalog.Benchmarks.Assessment;

/// <summary><c>reassess N [--folder DIR]</c>: every record judged again by the real service while somebody searches.</summary>
/// <remarks>A folder that already holds a catalog is used as it is.</remarks>
internal static class ReassessBenchmark
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    public static void Run(string[] args) => Measure(args).GetAwaiter().GetResult();

    private static async Task Measure(string[] args)
    {
        var count = args.Length > 0 && args[0] != "--folder" ? int.Parse(args[0], CultureInfo.InvariantCulture) : 10_000;
        var given = Array.IndexOf(args, "--folder") is var at and >= 0 ? args[at + 1] : null;
        var folder = given ?? Directory.CreateTempSubdirectory("metacatalog-reassess-").FullName;
        try
        {
            await Measure(count, folder);
        }
        finally
        {
            if (given is null)
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    private static async Task Measure(int count, string folder)
    {
        var data = Path.Combine(folder, "data");
        var isNew = !Directory.Exists(data);
        await using var service = await ServiceProcess.Start(data);
        ResultTable.Begin(count);
        if (isNew)
        {
            await BulkImport.Measure(service, await GeneratedRecords.Make(folder, count, 0));
        }

        await Judge(service, await Alone(service));
    }

    private static async Task<Timings> Alone(ServiceProcess service)
    {
        var searches = new Timings("searches alone");
        for (var i = 0; i < 200; i++)
        {
            await Search(service, searches);
        }

        return searches;
    }

    private static async Task Judge(ServiceProcess service, Timings alone)
    {
        ResultTable.Progress("judging");
        var (clock, processor) = (Stopwatch.StartNew(), service.Processor);
        var run = Reassess(service.Client);
        var meanwhile = new Timings("searches meanwhile");
        while (!run.IsCompleted)
        {
            await Search(service, meanwhile);
            await Task.WhenAny(run, Task.Delay(Pause));
        }

        var (seen, changed) = await run;
        var (wall, spent) = (clock.Elapsed, service.Processor - processor);
        ResultTable.Row("judged again while serving", $"{seen / wall.TotalSeconds:N0} records/s; {seen:N0} in {wall.TotalSeconds:F1} s, {changed:N0} changed", "1M ≤ 20 min: ≥ 833 records/s");
        ResultTable.Row("the same by processor time of the service, searches included", $"{seen / spent.TotalSeconds:N0} records a CPU second", "≥ 1,000");
        ResultTable.Row("search alone", alone);
        ResultTable.Row("search meanwhile", meanwhile);
        ResultTable.Row("most memory of the service", $"{service.PeakWorkingSet / 1e6:N0} MB");
    }

    private static Task Search(ServiceProcess service, Timings searches) =>
        searches.Measure(() => Exchange.Get(service.Client, "/datasets?q=neutron&size=20", "application/json"));

    private static async Task<(long Seen, long Changed)> Reassess(HttpClient client)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/upkeep/reassess");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", ServiceProcess.Token);
        using var response = await client.SendAsync(request);
        response.EnsureSuccessStatusCode();
        using var status = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync());
        return (status.RootElement.GetProperty("seen").GetInt64(), status.RootElement.GetProperty("changed").GetInt64());
    }
}
