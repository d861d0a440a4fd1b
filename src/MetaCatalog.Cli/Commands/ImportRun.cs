using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Crosswalks.Detection;

namespace MetaCatalog.Cli.Commands;

/// <summary>Takes in one file after the other, says what became of each, and counts.</summary>
internal sealed class ImportRun(DataFolder folder, ImportOptions options, bool showsFindings, TextWriter output, Progress progress)
{
    public ImportTally Tally { get; } = new();

    public async Task Take(DocumentFile file, CancellationToken ct)
    {
        var (document, fault) = await Documents.Read(file.Path, folder.Options.MaxDocumentBytes, ct);
        if (document is not null)
        {
            await Take(file.Path, await Import(document, ct));
        }
        else if (fault is { IsOfNoKind: true } && !file.IsNamed)
        {
            Tally.PassedOver++;
            await output.WriteLineAsync($"{file.Path}: passed over: not metadata of a known kind");
        }
        else
        {
            Tally.Refused++;
            await output.WriteLineAsync($"{file.Path}: refused: {fault!.Message.En}"); // no document, so there is a fault
        }

        progress.Tell(() => Tally.ToString());
    }

    // One answer for the file, however many resources its format tells apart.
    private async Task<ImportAnswer> Import(DetectedDocument document, CancellationToken ct)
    {
        var answers = new List<ImportAnswer>();
        foreach (var submission in document.Submissions)
        {
            answers.Add(await folder.Catalog.Editor.Import(Actor.System, submission, options, ct));
        }

        return new ImportAnswer(
            new ValidationReport(document.Findings.Concat(answers.SelectMany(static answer => answer.Report.Findings))),
            [.. answers.SelectMany(static answer => answer.Records)],
            [.. answers.SelectMany(static answer => answer.NotCarried)]);
    }

    private async Task Take(string path, ImportAnswer answer)
    {
        Tally.Add(answer);
        if (answer.Records.Count == 0)
        {
            await output.WriteLineAsync($"{path}: refused");
        }

        if (answer.Records.Count == 0 || showsFindings)
        {
            await WriteFindings(path, answer.Report);
        }

        foreach (var record in answer.Records)
        {
            await output.WriteLineAsync($"{path}: {record.Topic}: {Outcomes.Describe(record.Outcome)}");
            if (showsFindings || record.Outcome is SaveOutcome.Refused)
            {
                await WriteFindings(path, Outcomes.ReportOf(record.Outcome));
            }
        }

        if (answer.NotCarried is [var first, ..])
        {
            await output.WriteLineAsync($"{path}: not carried, for they tell of no record: {Outcomes.Count(answer.NotCarried.Count, "statement")}, such as {first}");
        }
    }

    private async Task WriteFindings(string path, ValidationReport report)
    {
        foreach (var line in ReportText.Lines(report, "en", path))
        {
            await output.WriteLineAsync(line);
        }
    }
}
