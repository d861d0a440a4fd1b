namespace MetaCatalog.Benchmarks.Product;

/// <summary>The service started again on the folder that it left.</summary>
internal static class Restart
{
    public static async Task Measure(string data)
    {
        ResultTable.Progress("restart");
        await using var service = await ServiceProcess.Start(data);
        var (workingSet, heap) = await service.Memory();
        ResultTable.Row("cold start until ready (files in the system's cache)", $"{service.StartTime.TotalSeconds:F2} s", "≤ 3 s at 100k");
        ResultTable.Row("memory after the start", $"{workingSet / 1e6:N0} MB in all, {heap / 1e6:N0} MB of objects", "≤ 500 MB at 100k");
        await Searches.Measure(service);
        var (served, _) = await service.Memory();
        ResultTable.Row("memory after those searches", $"{served / 1e6:N0} MB in all", "≤ 500 MB at 100k");
    }
}
