using MetaCatalog.Benchmarks.Catalog;

namespace MetaCatalog.Benchmarks.Product;

/// <summary>Records read one after another by anybody, in no order, as JSON and as Turtle.</summary>
internal static class RecordReads
{
    private const int Reads = 2_000;
    private const int WarmUp = 200;
    private const int Seed = 1;

    public static async Task Measure(ServiceProcess service, IReadOnlyList<string> ids)
    {
        foreach (var (name, mediaType) in new[] { ("JSON", "application/json"), ("Turtle", "text/turtle") })
        {
            ResultTable.Progress($"reads as {name}");
            var random = new Random(Seed);
            await Read(service.Client, ids, mediaType, random, WarmUp);
            ResultTable.Row($"record read as {name}", await Read(service.Client, ids, mediaType, random, Reads), "p95 ≤ 5 ms");
        }
    }

    private static async Task<Timings> Read(HttpClient client, IReadOnlyList<string> ids, string mediaType, Random random, int times)
    {
        var reads = new Timings(mediaType);
        for (var i = 0; i < times; i++)
        {
            var id = ids[random.Next(ids.Count)];
            await reads.Measure(() => Exchange.Get(client, $"/datasets/{id}", mediaType));
        }

        return reads;
    }
}
