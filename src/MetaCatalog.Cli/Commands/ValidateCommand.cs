using System.CommandLine;
using MetaCatalog.Catalog;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Profiles;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Storage;

namespace MetaCatalog.Cli.Commands;

/// <summary><c>metacatalog validate</c>: checks files as a publish would, or against shapes of others, and stores nothing.</summary>
internal static class ValidateCommand
{
    public static Command Create()
    {
        var language = new Option<string>("--lang") { Description = "The language of the messages: en or ja.", DefaultValueFactory = static _ => "en" };
        language.AcceptOnlyFromAmong("en", "ja");
        var format = new Option<string>("--format") { Description = "The form of the reports: text for people and editors, json, or ttl for a sh:ValidationReport.", DefaultValueFactory = static _ => "text" };
        format.AcceptOnlyFromAmong(ReportForm.Names);
        var shapes = new Option<string[]>("--shapes") { Description = "SHACL shapes, in one or several files of RDF, to check against instead of the catalog's own rules.", AllowMultipleArgumentsPerToken = true };
        var files = new Argument<string[]>("files") { Description = $"Files, or folders of files. The content decides what they are: {Documents.Known}.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("validate", "Check descriptions: syntax, JSON Schema, SHACL, access rules, AI-readiness. Stores nothing.") { files, shapes, format, language };
        command.SetAction((parsed, ct) =>
        {
            var form = ReportForm.Of(parsed.GetRequiredValue(format), parsed.GetRequiredValue(language));
            var output = parsed.InvocationConfiguration.Output;
            return parsed.GetValue(shapes) is { Length: > 0 } given
                ? AgainstShapes(parsed.GetRequiredValue(files), given, parsed.GetRequiredValue(language), form, output, parsed.InvocationConfiguration.Error, ct)
                : AsRecords(parsed.GetRequiredValue(files), form, output, ct);
        });
        return command;
    }

    private static async Task<int> AsRecords(string[] paths, ReportForm form, TextWriter output, CancellationToken ct)
    {
        using var scratch = new ScratchFolder();
        await using var store = RecordStore.Open(scratch.Path);
        var options = DataFolder.Settings(scratch.Path).Catalog();
        await using var catalog = await MetadataCatalog.Open(store.Log, store.Tokens, store.Requests, store.Assessments, store.Probes, options, TimeProvider.System, cancellation: ct);
        return await new ValidationRun(options, form, output).EachFile(paths, Records, "may be published", "may not", ct);

        async Task<IReadOnlyList<FileVerdict>> Records(string path, Submission submission)
        {
            var answers = await catalog.Editor.ValidateEach(Actor.System, submission, ct);
            return [.. answers.Select(answer => new FileVerdict(path, answer.Topic, Verdict(answer), answer.MayBePublished, answer.Report)
            {
                IsOneOfSeveral = answers.Count > 1,
                Assessment = answer.Topic is null ? null : answer.Assessment,
            })];
        }
    }

    private static async Task<int> AgainstShapes(
        string[] paths, string[] shapeFiles, string language, ReportForm form, TextWriter output, TextWriter error, CancellationToken ct)
    {
        var options = DataFolder.Settings(null).Catalog();
        if (await LoadShapes(shapeFiles, options, language, error, ct) is not { } shapes)
        {
            return Verbs.Unusable;
        }

        return await new ValidationRun(options, form, output).EachFile(paths, Document, "met the shapes", "did not", ct);

        Task<IReadOnlyList<FileVerdict>> Document(string path, Submission submission)
        {
            var report = shapes.Check(submission, options.BaseIri + "/", ct);
            return Task.FromResult<IReadOnlyList<FileVerdict>>([new FileVerdict(path, null, report.Conforms ? "meets the shapes" : "does not meet the shapes", report.Conforms, report)]);
        }
    }

    // What is wrong with the shapes, or is left out of them, concerns the run and not its result.
    private static async Task<GivenShapes?> LoadShapes(string[] files, CatalogOptions options, string language, TextWriter error, CancellationToken ct)
    {
        List<Submission> documents = [];
        foreach (var file in Documents.Find(files))
        {
            var (document, fault) = await Documents.Read(file.Path, options.MaxDocumentBytes, ct);
            if (document is null or { Submissions: [] })
            {
                await error.WriteLineAsync($"{file.Path}: {(fault?.Message ?? document!.Findings[0].Message).In(language)}"); // one of the two says why
                return null;
            }

            documents.AddRange(document.Submissions);
        }

        var (shapes, report) = GivenShapes.Load(documents, options, ct);
        foreach (var line in ReportText.Lines(shapes?.Notices ?? report, language, string.Join(' ', files)))
        {
            await error.WriteLineAsync(line);
        }

        return shapes;
    }

    private static string Verdict(CheckAnswer answer)
    {
        var verdict = answer.MayBePublished ? "may be published" : answer.Graph is null ? "not readable" : "may not be published";
        return answer.Topic is null ? verdict : $"{verdict}, AI-readiness L{answer.Assessment.Readiness} ({answer.Assessment.Score}/100)";
    }

    /// <summary>A folder that goes when the work is done.</summary>
    private sealed class ScratchFolder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("metacatalog-").FullName;

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
