using MetaCatalog.Catalog;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Crosswalks.Detection;

namespace MetaCatalog.Cli.Commands;

/// <summary>Checks one file after the other and prints what was found.</summary>
internal sealed class ValidationRun(CatalogOptions options, ReportForm form, TextWriter output)
{
    /// <summary>Checks the files named and the files below the folders named.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="check">Gives the verdicts of a document.</param>
    /// <param name="good">What files did that passed, for the summary.</param>
    /// <param name="bad">What the others did.</param>
    /// <param name="ct">Ends the run.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> EachFile(string[] paths, Func<string, Submission, Task<IReadOnlyList<FileVerdict>>> check, string good, string bad, CancellationToken ct)
    {
        var (passed, failed) = (0, 0);
        foreach (var file in Documents.Find(paths))
        {
            var (document, fault) = await Documents.Read(file.Path, options.MaxDocumentBytes, ct);
            if (document is null && fault is { IsOfNoKind: true } && !file.IsNamed)
            {
                continue;
            }

            var verdicts = document is null ? [Unreadable(file.Path, fault!)] : await Verdicts(file.Path, document, check); // no document, so there is a fault
            foreach (var verdict in verdicts)
            {
                await form.Add(verdict, output);
            }

            (passed, failed) = verdicts.All(static verdict => verdict.Passes) ? (passed + 1, failed) : (passed, failed + 1);
        }

        await form.Finish(passed + failed == 0 ? "There is no file to check." : $"{Outcomes.Count(passed, "file")} {good}, {failed:N0} {bad}", output);
        return failed == 0 && passed > 0 ? Verbs.Done : Verbs.Faults;
    }

    private static async Task<IReadOnlyList<FileVerdict>> Verdicts(string path, DetectedDocument document, Func<string, Submission, Task<IReadOnlyList<FileVerdict>>> check)
    {
        if (document.Submissions.Count == 0)
        {
            return [new FileVerdict(path, null, "not readable", false, new ValidationReport(document.Findings))];
        }

        var verdicts = new List<FileVerdict>();
        foreach (var submission in document.Submissions)
        {
            verdicts.AddRange(await check(path, submission));
        }

        return document.Submissions.Count == 1 ? verdicts : [.. verdicts.Select(static verdict => verdict with { IsOneOfSeveral = true })];
    }

    private static FileVerdict Unreadable(string path, DocumentFault fault) =>
        new(path, null, "not readable", false, new ValidationReport([new Finding("file:unreadable", Severity.Error, fault.Message, new Location())]));
}
