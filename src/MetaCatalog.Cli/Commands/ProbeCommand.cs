using System.CommandLine;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Access.Probes;

namespace MetaCatalog.Cli.Commands;

/// <summary><c>metacatalog probe</c>: looks at every record.</summary>
internal static class ProbeCommand
{
    public static Command Create()
    {
        var data = DataFolder.Option();
        var command = new Command("probe", "Find out what the links of records answer to strangers, and where strangers come upon the records. Links are asked over the network only with METACATALOG_PROBES=true. Goes on where an interrupted run stopped. The service must not be running; a running one does it by itself.") { data };
        command.SetAction(async (parsed, ct) =>
        {
            var output = parsed.InvocationConfiguration.Output;
            await using var folder = await DataFolder.OpenExisting(parsed.GetValue(data), ct);
            var status = await folder.Catalog.Probes.Run(Actor.System, status => Tell(output, status), ct);
            await output.WriteLineAsync($"{Outcomes.Count(status.Records, "record")} looked at, {Outcomes.Count(status.Links, "link")} asked{(status.IsOn ? "" : ": METACATALOG_PROBES is not true")}");
            return Verbs.Done;
        });
        return command;
    }

    private static void Tell(TextWriter output, ProbeStatus status) => output.WriteLine($"{status.Records:N0} looked at, {status.Links:N0} asked");
}
