using System.Diagnostics;
using System.Text;
using MetaCatalog.Benchmarks.Catalog;

namespace MetaCatalog.Benchmarks.Product;

/// <summary>A whole harvest by OAI-PMH, page by page, and single pages at its start and at depth.</summary>
internal static class Harvest
{
    private const int Pages = 50;
    private const string First = "/oai?verb=ListRecords&metadataPrefix=";

    public static async Task Measure(ServiceProcess service)
    {
        foreach (var format in new[] { "oai_dc", "jpcoar_2.0" })
        {
            await Whole(service, format, "the first");
            var deep = await Whole(service, format, "the next");
            ResultTable.Row($"page of 100, {format}, at the start", await Same(service.Client, First + format), "p95 ≤ 50 ms");
            ResultTable.Row($"page of 100, {format}, at depth", await Same(service.Client, deep), "p95 ≤ 50 ms");
        }
    }

    // What the first harvester asked for is kept for the next.
    private static async Task<string> Whole(ServiceProcess service, string format, string which)
    {
        ResultTable.Progress($"harvest of {format}, {which}");
        var (clock, processor) = (Stopwatch.StartNew(), service.Processor);
        var (records, deep) = await Whole(service.Client, First + format);
        var (wall, spent) = (clock.Elapsed.TotalSeconds, (service.Processor - processor).TotalSeconds);
        ResultTable.Row($"whole harvest of {format}, {which}", $"{records / wall:N0} records/s ({records:N0} records; {records / spent:N0} a CPU second)", "≥ 5,000 records/s");
        return deep;
    }

    // The page before the last is the deepest that is full.
    private static async Task<(int Records, string Deep)> Whole(HttpClient client, string first)
    {
        var (records, path, before) = (0, first, first);
        for (var next = first; next is not null;)
        {
            (before, path) = (path, next);
            var page = Encoding.UTF8.GetString(await Exchange.Get(client, path, "text/xml"));
            records += Count(page);
            next = Token(page) is { } token ? "/oai?verb=ListRecords&resumptionToken=" + Uri.EscapeDataString(token) : null;
        }

        return (records, before);
    }

    private static async Task<Timings> Same(HttpClient client, string path)
    {
        var pages = new Timings(path);
        for (var i = 0; i < Pages; i++)
        {
            await pages.Measure(() => Exchange.Get(client, path, "text/xml"));
        }

        return pages;
    }

    private static int Count(ReadOnlySpan<char> page) => page.Count("<header>") + page.Count("<header ");

    private static string? Token(string page)
    {
        var start = page.IndexOf("<resumptionToken", StringComparison.Ordinal);
        var open = start < 0 ? -1 : page.IndexOf('>', start);
        return open < 0 || page[open - 1] == '/' ? null : System.Net.WebUtility.HtmlDecode(page[(open + 1)..page.IndexOf('<', open)]);
    }
}
