using System.CommandLine;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Crosswalks;
using MetaCatalog.Crosswalks.Preflight;

namespace MetaCatalog.Cli.Commands;

/// <summary><c>metacatalog preflight</c>: tells what a target would do with every record that everybody may see.</summary>
internal static class PreflightCommand
{
    private static readonly string[] Targets = [.. Preflights.All.Select(static target => target.Name)];

    public static Command Create()
    {
        var data = DataFolder.Option();
        var target = new Option<string>("--target") { Description = $"One of {string.Join(", ", Targets)}.", Required = true };
        var language = new Option<string>("--lang") { Description = "en or ja.", DefaultValueFactory = static _ => "en" };
        var all = new Option<bool>("--all") { Description = "Drafts and hidden records too; else what everybody may see." };
        target.AcceptOnlyFromAmong(Targets);
        language.AcceptOnlyFromAmong("en", "ja");
        var command = new Command("preflight", "Tell what another service would refuse, drop or change of every record.") { data, target, language, all };
        command.SetAction((parsed, ct) => Run(
            parsed.GetValue(data), Preflights.Find(parsed.GetRequiredValue(target))!, parsed.GetRequiredValue(language), parsed.GetValue(all), parsed.InvocationConfiguration, ct));
        return command;
    }

    private static async Task<int> Run(string? data, PreflightTarget target, string language, bool all, InvocationConfiguration streams, CancellationToken ct)
    {
        await using var folder = await DataFolder.OpenExisting(data, ct);
        var (count, refused) = (0, 0);
        await foreach (var record in folder.Catalog.Reader.Export(all ? Actor.System : Actor.Anonymous, ct))
        {
            var report = target.Check(() => CrosswalkSource.Of(record, folder.Options.BaseIri));
            count++;
            refused += report.IsAccepted ? 0 : 1;
            await Print(record, report, language, streams.Output);
        }

        await streams.Output.WriteLineAsync($"{target.Title.In(language)}: {Outcomes.Count(count, "record")}, {refused} would be refused");
        return refused == 0 ? Verbs.Done : Verbs.Faults;
    }

    private static async Task Print(Record record, PreflightReport report, string language, TextWriter output)
    {
        await output.WriteLineAsync($"{record.Id}: {(report.IsAccepted ? "would be taken" : "would be refused")}");
        foreach (var finding in report.Findings)
        {
            await output.WriteLineAsync($"  {Word(finding.Severity)}  {finding.What}  {finding.Message.In(language)}");
        }
    }

    private static string Word(PreflightSeverity severity) => severity switch
    {
        PreflightSeverity.Rejected => "rejected",
        PreflightSeverity.Dropped => "dropped ",
        _ => "changed ",
    };
}
