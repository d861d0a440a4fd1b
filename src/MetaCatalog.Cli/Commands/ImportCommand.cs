using System.CommandLine;
using MetaCatalog.Catalog;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Records;

namespace MetaCatalog.Cli.Commands;

/// <summary><c>metacatalog import</c>: takes in files of any format, one record for each dataset that they describe.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var data = DataFolder.Option();
        var publish = new Option<bool>("--publish") { Description = "Publish what may be published; the rest stays a draft." };
        var files = new Argument<string[]>("files") { Description = "Files, or folders of files: json, jsonld, ttl, trig, nt, nq, rdf.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("import", "Take in descriptions from files. Says for each file what was accepted or refused, and why.") { files, data, publish };
        command.SetAction((parsed, ct) => Run(parsed.GetValue(files)!, parsed.GetValue(data)!, parsed.GetValue(publish), ct)); // required, or with a default
        return command;
    }

    private static async Task<int> Run(string[] paths, string data, bool publish, CancellationToken ct)
    {
        await using var folder = await DataFolder.Open(data, ct);
        var options = new ImportOptions { State = publish ? RecordState.Published : RecordState.Draft, DraftWhenNotPublishable = true };
        var (accepted, refused) = (0, 0);
        foreach (var path in Documents.Find(paths))
        {
            var (ok, bad) = await Import(folder.Catalog, path, options, ct);
            accepted += ok;
            refused += bad;
        }

        Console.WriteLine($"{accepted} records accepted, {refused} refusals");
        return refused == 0 ? 0 : 1;
    }

    private static async Task<(int Accepted, int Refused)> Import(MetadataCatalog catalog, string path, ImportOptions options, CancellationToken ct)
    {
        var (submission, fault) = await Documents.Read(path, ct);
        if (submission is null)
        {
            Console.WriteLine($"{path}: refused: {fault}");
            return (0, 1);
        }

        var answer = await catalog.Editor.Import(Actor.System, submission, options, ct);
        if (!answer.Report.Conforms || answer.Records.Count == 0)
        {
            Console.WriteLine($"{path}: refused{(answer.Report.Findings.Count == 0 ? ": it describes no dataset" : Outcomes.Findings(answer.Report, "en"))}");
            return (0, 1);
        }

        foreach (var record in answer.Records)
        {
            Console.WriteLine($"{path}: {record.Topic}: {Outcomes.Describe(record.Outcome)}");
        }

        if (answer.NotCarried.Count > 0)
        {
            Console.WriteLine($"{path}: {answer.NotCarried.Count} statements belong to no dataset and were not carried");
        }

        var accepted = answer.Records.Count(static record => record.Outcome is SaveOutcome.Committed or SaveOutcome.Unchanged);
        return (accepted, answer.Records.Count - accepted);
    }
}
