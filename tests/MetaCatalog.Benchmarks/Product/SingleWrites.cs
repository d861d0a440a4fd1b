using System.Collections.Concurrent;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using MetaCatalog.Benchmarks.Catalog;

namespace MetaCatalog.Benchmarks.Product;

/// <summary>Records sent one by one to <c>POST /datasets</c> by 32 writers at once, and the search that must see them.</summary>
internal static class SingleWrites
{
    private const int Writers = 32;
    private const int Looked = 100;

    public static async Task Measure(ServiceProcess service, IReadOnlyList<byte[]> records)
    {
        ResultTable.Progress("single writes");
        var waiting = new ConcurrentQueue<byte[]>(records.Skip(Looked));
        var warm = new Timings("warm");
        for (var i = 0; i < Writers && waiting.TryDequeue(out var record); i++)
        {
            await Write(service.Client, record, warm);
        }

        var writes = new Timings("writes");
        var (clock, processor) = (System.Diagnostics.Stopwatch.StartNew(), service.Processor);
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(() => WriteAll(service.Client, waiting, writes))));
        ResultTable.Row("single write, published, durable, 32 writers", writes, "p95 ≤ 20 ms");
        ResultTable.Row("the same, all writers together", $"{writes.Count / clock.Elapsed.TotalSeconds:N0} writes/s");
        ResultTable.Row("the same by processor time of the service", $"{writes.Count / (service.Processor - processor).TotalSeconds:N0} writes a CPU second");
        await Look(service.Client, [.. records.Take(Looked)]);
    }

    private static async Task WriteAll(HttpClient client, ConcurrentQueue<byte[]> waiting, Timings writes)
    {
        while (waiting.TryDequeue(out var record))
        {
            await Write(client, record, writes);
        }
    }

    private static Task Write(HttpClient client, byte[] record, Timings writes) => writes.Measure(async () =>
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/datasets?state=published") { Content = new ByteArrayContent(record) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", ServiceProcess.Token);
        using var response = await client.SendAsync(request);
        response.EnsureSuccessStatusCode();
    });

    // A write followed by a search of anybody for what only its title has.
    private static async Task Look(HttpClient client, byte[][] records)
    {
        var (both, found) = (new Timings("write and search"), 0);
        foreach (var record in records)
        {
            await both.Measure(async () =>
            {
                await Write(client, record, new Timings("one"));
                found += await Total(client, NumberOf(record));
            });
        }

        ResultTable.Row($"one writer: write, then found by a search ({found.ToString(CultureInfo.InvariantCulture)} at once)", both, "at once; others ≤ 1 s");
    }

    private static async Task<int> Total(HttpClient client, string number)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/datasets?q=identifier:%22mc:{number}%22&size=1&facetSize=0");
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        using var response = await client.SendAsync(request);
        using var answer = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync());
        return answer.RootElement.GetProperty("total").GetInt32();
    }

    private static string NumberOf(byte[] record)
    {
        using var json = JsonDocument.Parse(record);
        return json.RootElement.GetProperty("identifier").GetString()![3..]; // mc:00000001
    }
}
