using System.CommandLine;
using MetaCatalog.Catalog.Access;

namespace MetaCatalog.Cli.Commands;

/// <summary><c>metacatalog rebuild</c>: makes every read model anew from the log.</summary>
internal static class RebuildCommand
{
    public static Command Create()
    {
        var data = DataFolder.Option();
        var command = new Command("rebuild", "Make the search index and every other read model anew from the change log, then verify them. The service must not be running; a running one does it by POST /rebuild.") { data };
        command.SetAction(async (parsed, ct) =>
        {
            await using var folder = await DataFolder.OpenExisting(parsed.GetValue(data), ct);
            return VerifyCommand.Print(await folder.Catalog.Upkeep.Rebuild(Actor.System, ct), parsed.InvocationConfiguration.Output);
        });
        return command;
    }
}
