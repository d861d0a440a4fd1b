using System.Globalization;

namespace MetaCatalog.Benchmarks.Product;

/// <summary><c>product N [--folder DIR]</c>: the budgets of the product, measured over HTTP on the real service with N records.</summary>
internal static class ProductBenchmark
{
    private const int SingleRecords = 2_000;

    public static void Run(string[] args) => Measure(args).GetAwaiter().GetResult();

    /// <summary><c>product-service FOLDER</c>: the service that <see cref="Run"/> measures.</summary>
    public static void Serve(string[] args) => ServiceProcess.Serve(args[0]).GetAwaiter().GetResult();

    private static async Task Measure(string[] args)
    {
        var count = args.Length > 0 && args[0] != "--folder" ? int.Parse(args[0], CultureInfo.InvariantCulture) : 10_000;
        var given = Array.IndexOf(args, "--folder") is var at and >= 0 ? args[at + 1] : null;
        var folder = given ?? Directory.CreateTempSubdirectory("metacatalog-product-").FullName;
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
        ResultTable.Progress($"making {count + SingleRecords} records in {folder}");
        var records = await GeneratedRecords.Make(folder, count, SingleRecords);
        var data = Path.Combine(folder, "data");
        ResultTable.Begin(count);
        await using (var service = await ServiceProcess.Start(data))
        {
            var ids = await BulkImport.Measure(service, records);
            await SingleWrites.Measure(service, records.More);
            await RecordReads.Measure(service, ids);
            await Searches.Measure(service);
            await Harvest.Measure(service);
            await Rebuild.Measure(service);
        }

        await Restart.Measure(data);
    }
}
