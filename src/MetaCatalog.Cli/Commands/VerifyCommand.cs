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
            await using var folder = await DataFolder.OpenExisting(parsed.GetValue(data), ct);
            return Print(await folder.Catalog.Upkeep.Verify(Actor.System, ct), parsed.InvocationConfiguration.Output);
        });
        return command;
    }

    /// <summary>Prints what was found; the exit code says whether all is well.</summary>
    public static int Print(UpkeepReport report, TextWriter output)
    {
        output.WriteLine($"{Outcomes.Count(report.Revisions, "revision")} of {Outcomes.Count(report.Records, "record")}: {(report.IsClean ? "clean" : Outcomes.Count(report.Faults.Count, "fault"))}");
        foreach (var fault in report.Faults)
        {
            output.WriteLine($"  {fault}");
        }

        return report.IsClean ? Verbs.Done : Verbs.Faults;
    }
}
