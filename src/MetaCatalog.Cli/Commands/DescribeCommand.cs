using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Crosswalks.DataFiles;
using MetaCatalog.Crosswalks.DataFiles.Drafts;

namespace MetaCatalog.Cli.Commands;

/// <summary><c>metacatalog describe</c>: looks into data files and prints the description that they suggest.</summary>
internal static class DescribeCommand
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static Command Create()
    {
        var draftOnly = new Option<bool>("--draft") { Description = "Only the draft, as import and POST /datasets take it; without evidence and files." };
        var files = new Argument<string[]>("files") { Description = "Data files, or folders of them: CSV, TSV, JSON Lines, FASTQ, VCF, SAM, BAM, miniSEED, also in gzip, zip and tar. The content decides what they are.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("describe", "Look into data files and suggest a description: one draft for all of them, and where each value comes from. Stores nothing.") { files, draftOnly };
        command.SetAction((parsed, ct) => Run(parsed.GetRequiredValue(files), parsed.GetValue(draftOnly), parsed.InvocationConfiguration, ct));
        return command;
    }

    private static async Task<int> Run(string[] paths, bool draftOnly, InvocationConfiguration streams, CancellationToken ct)
    {
        var files = new List<DataFile>();
        foreach (var file in Documents.Find(paths))
        {
            if (!await Look(file.Path, files, streams.Error, ct))
            {
                return Verbs.Faults;
            }
        }

        await streams.Output.WriteLineAsync(Json(DraftSuggestion.Of(files), draftOnly));
        var isSound = files.SelectMany(static file => file.AndEntries).All(static file => file.Facts.Findings.All(static finding => finding.Severity != Severity.Error));
        return isSound && files.Count > 0 ? Verbs.Done : Verbs.Faults;
    }

    // Like the other verbs it opens neither pipes nor devices: they may never end.
    private static async Task<bool> Look(string path, List<DataFile> files, TextWriter error, CancellationToken ct)
    {
        if (!File.Exists(path) || new FileInfo(path).Length == 0)
        {
            await error.WriteLineAsync($"{path}: {(File.Exists(path) ? "the file is empty" : "there is no such file or folder")}");
            return false;
        }

        await using var content = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 0, FileOptions.SequentialScan);
        files.Add(DataFileInspection.Inspect(Path.GetFileName(path), content, DataFileLimits.Default, ct));
        return true;
    }

    private static string Json(DraftSuggestion suggestion, bool draftOnly)
    {
        using var output = new MemoryStream();
        using (var writer = new Utf8JsonWriter(output, Indented))
        {
            if (draftOnly)
            {
                suggestion.Draft.WriteTo(writer);
            }
            else
            {
                SuggestionJson.Write(writer, suggestion);
            }
        }

        return Encoding.UTF8.GetString(output.GetBuffer(), 0, (int)output.Length);
    }
}
