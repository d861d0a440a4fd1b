using System.CommandLine;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.ReadModels;

namespace MetaCatalog.Cli.Commands;

/// <summary><c>metacatalog verify</c>: proves that every read model equals the log.</summary>
internal static class VerifyCommand
{
    public static Command Create()
    {
        var data = DataFolder.Option();
        var command = new Command("verify", "Compare every read model with the change log, and every description with its hash.") { data };
        command.SetAction(async (parsed, ct) =>
        {
            await using var folder = await DataFolder.Open(parsed.GetValue(data)!, ct); // it has a default
            return Print(await folder.Catalog.Upkeep.Verify(Actor.System, ct));
        });
        return command;
    }

    /// <summary>Prints what was found; 0 when all is well, else 1.</summary>
    public static int Print(UpkeepReport report)
    {
        Console.WriteLine($"{report.Revisions} revisions of {report.Records} records: {(report.IsClean ? "clean" : $"{report.Faults.Count} faults")}");
        foreach (var fault in report.Faults)
        {
            Console.WriteLine($"  {fault}");
        }

        return report.IsClean ? 0 : 1;
    }
}
