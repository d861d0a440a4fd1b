using System.Diagnostics;
using System.Text.Json;

namespace MetaCatalog.Benchmarks.Product;

/// <summary>One stream of records into <c>POST /bulk</c>, each answered when it is validated, durable and searchable.</summary>
/// <remarks>curl sends, because it reads the answers while it still sends.</remarks>
internal static class BulkImport
{
    private const int Step = 10_000;

    /// <summary>Sends the file and gives the ids of the records made.</summary>
    public static async Task<IReadOnlyList<string>> Measure(ServiceProcess service, GeneratedRecords records)
    {
        var (clock, processor) = (Stopwatch.StartNew(), service.Processor);
        using var sender = Process.Start(new ProcessStartInfo("curl", Arguments(service, records.Path)) { RedirectStandardOutput = true })
            ?? throw new InvalidOperationException("curl did not start.");
        var ids = await Ids(sender.StandardOutput, service, processor);
        await sender.WaitForExitAsync();

        var (wall, spent) = (clock.Elapsed, service.Processor - processor);
        ResultTable.Row("bulk import, published, durable, searchable", $"{ids.Count / wall.TotalSeconds:N0} records/s ({ids.Count:N0} of {records.Count:N0} taken in, {wall.TotalSeconds:F1} s)", "≥ 1,000 records/s");
        ResultTable.Row("the same by processor time of the service", $"{ids.Count / spent.TotalSeconds:N0} records a CPU second");
        ResultTable.Row("size of the data folder", $"{Bytes(records.Path) / 1e6:N0} MB");
        return ids;
    }

    private static string[] Arguments(ServiceProcess service, string path) =>
    [
        "--silent", "--no-buffer", "--request", "POST", "--upload-file", path, "--header", "Expect:",
        "--header", "Content-Type: application/x-ndjson", "--header", $"Authorization: Bearer {ServiceProcess.Token}",
        new Uri(service.Client.BaseAddress!, "/bulk?state=published").ToString(), // set when the service was started
    ];

    private static async Task<List<string>> Ids(StreamReader answers, ServiceProcess service, TimeSpan processor)
    {
        var (ids, refused, clock) = (new List<string>(), 0, Stopwatch.StartNew());
        while (await answers.ReadLineAsync() is { } line)
        {
            using var answer = JsonDocument.Parse(line);
            if (answer.RootElement.TryGetProperty("record", out var record))
            {
                ids.Add(record.GetProperty("id").GetString()!); // every receipt has one
            }
            else if (refused++ < 3)
            {
                ResultTable.Progress(line);
            }

            if ((ids.Count + refused) % Step == 0)
            {
                ResultTable.Progress($"{ids.Count} taken in, {refused} refused, {ids.Count / clock.Elapsed.TotalSeconds:F0} records/s, {ids.Count / (service.Processor - processor).TotalSeconds:F0} a CPU second so far");
            }
        }

        return ids;
    }

    private static long Bytes(string records) =>
        new DirectoryInfo(Path.Combine(Path.GetDirectoryName(records)!, "data")).EnumerateFiles("*", SearchOption.AllDirectories).Sum(static file => file.Length); // a path of a file has a folder
}
