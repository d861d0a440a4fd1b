using System.CommandLine;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Server;

namespace MetaCatalog.Cli.Commands;

/// <summary><c>metacatalog import</c>: takes in files of any format, one record for each resource that they describe.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var data = DataFolder.Option();
        var publicUrl = DataFolder.PublicUrlOption();
        var publish = new Option<bool>("--publish") { Description = "Publish what may be published; the rest stays a draft." };
        var findings = new Option<bool>("--findings") { Description = "Say also what is to be mended in what was accepted." };
        var files = new Argument<string[]>("files") { Description = $"Files, or folders of files. The content decides what they are: {Documents.Known}.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("import", "Take in descriptions from files. Says for each file what was accepted or refused, and why. Run it again to go on after a stop: what is there already is answered as unchanged.")
        {
            files, data, publicUrl, publish, findings,
        };
        command.SetAction((parsed, ct) => Run(
            parsed.GetRequiredValue(files),
            DataFolder.Settings(parsed.GetValue(data), new KeyValuePair<string, string?>("PublicUrl", parsed.GetValue(publicUrl))),
            new ImportOptions { State = parsed.GetValue(publish) ? RecordState.Published : RecordState.Draft, DraftWhenNotPublishable = true },
            parsed.GetValue(findings),
            parsed.InvocationConfiguration,
            ct));
        return command;
    }

    private static async Task<int> Run(
        string[] paths, MetaCatalogOptions settings, ImportOptions options, bool showsFindings, InvocationConfiguration streams, CancellationToken ct)
    {
        await using var folder = await DataFolder.Open(settings, ct);
        var run = new ImportRun(folder, options, showsFindings, streams.Output, new Progress(streams.Error, TimeProvider.System));
        try
        {
            foreach (var file in Documents.Find(paths))
            {
                await run.Take(file, ct);
            }
        }
        finally
        {
            await streams.Output.WriteLineAsync(run.Tally.ToString());
        }

        return run.Tally.IsClean ? Verbs.Done : Verbs.Faults;
    }
}
