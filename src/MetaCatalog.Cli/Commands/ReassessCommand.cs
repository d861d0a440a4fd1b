using System.CommandLine;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Assessment.Reassessing;

namespace MetaCatalog.Cli.Commands;

/// <summary><c>metacatalog reassess</c>: judges every record again.</summary>
internal static class ReassessCommand
{
    public static Command Create()
    {
        var data = DataFolder.Option();
        var command = new Command("reassess", "Judge every record again by the rules in force and today's date; records whose result is the same are not touched. Goes on where an interrupted run stopped. The service must not be running; a running one does it by itself.") { data };
        command.SetAction(async (parsed, ct) =>
        {
            var output = parsed.InvocationConfiguration.Output;
            await using var folder = await DataFolder.OpenExisting(parsed.GetValue(data), ct);
            var status = await folder.Catalog.Reassessment.Run(Actor.System, status => Tell(output, status), ct);
            await output.WriteLineAsync($"{Outcomes.Count(status.Seen, "record")} judged by rule set {status.Ruleset}, {status.Changed:N0} changed");
            return Verbs.Done;
        });
        return command;
    }

    private static void Tell(TextWriter output, ReassessmentStatus status) => output.WriteLine($"{status.Seen:N0} judged, {status.Changed:N0} changed");
}
