using System.Diagnostics;
using System.Net.Http.Headers;
using MetaCatalog.Benchmarks.Catalog;

namespace MetaCatalog.Benchmarks.Product;

/// <summary>Every read model made anew while somebody searches.</summary>
internal static class Rebuild
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    public static async Task Measure(ServiceProcess service)
    {
        ResultTable.Progress("rebuild");
        var clock = Stopwatch.StartNew();
        var rebuild = Ask(service.Client);
        var searches = new Timings("searches meanwhile");
        do
        {
            await searches.Measure(() => Exchange.Get(service.Client, "/datasets?q=neutron&size=20", "application/json"));
            await Task.WhenAny(rebuild, Task.Delay(Pause));
        }
        while (!rebuild.IsCompleted);
        await rebuild;

        ResultTable.Row("all read models made anew, while serving", $"{clock.Elapsed.TotalSeconds:F1} s", "≤ 15 min for 1M");
        ResultTable.Row("search meanwhile", searches);
        ResultTable.Row("most memory of the service up to here", $"{service.PeakWorkingSet / 1e6:N0} MB");
    }

    private static async Task Ask(HttpClient client)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/upkeep/rebuild");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", ServiceProcess.Token);
        using var response = await client.SendAsync(request);
        response.EnsureSuccessStatusCode();
    }
}
