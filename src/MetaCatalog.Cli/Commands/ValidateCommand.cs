using System.CommandLine;
using MetaCatalog.Catalog;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Storage;

namespace MetaCatalog.Cli.Commands;

/// <summary><c>metacatalog validate</c>: checks files as a publish would, and stores nothing.</summary>
internal static class ValidateCommand
{
    public static Command Create()
    {
        var language = new Option<string>("--lang") { Description = "The language of the messages: en or ja.", DefaultValueFactory = static _ => "en" };
        language.AcceptOnlyFromAmong("en", "ja");
        var files = new Argument<string[]>("files") { Description = $"Files, or folders of files: {DocumentKind.Allowed}; of others the content decides.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("validate", "Check descriptions: syntax, JSON Schema, SHACL, access rules, AI-readiness. Stores nothing.") { files, language };
        command.SetAction((parsed, ct) => Run(parsed.GetRequiredValue(files), parsed.GetRequiredValue(language), parsed.InvocationConfiguration.Output, ct));
        return command;
    }

    private static async Task<int> Run(string[] paths, string language, TextWriter output, CancellationToken ct)
    {
        using var scratch = new ScratchFolder();
        await using var store = RecordStore.Open(scratch.Path);
        var options = DataFolder.Settings(scratch.Path).Catalog();
        await using var catalog = await MetadataCatalog.Open(store.Log, store.Tokens, options, TimeProvider.System, ct);
        var (good, bad) = (0, 0);
        foreach (var file in Documents.Find(paths))
        {
            var (submission, fault) = await Documents.Read(file.Path, options.MaxDocumentBytes, ct);
            if (submission is not null)
            {
                var passes = await Validate(catalog, file.Path, submission, language, output, ct);
                (good, bad) = passes ? (good + 1, bad) : (good, bad + 1);
            }
            else if (fault is { IsOfNoKind: false } || file.IsNamed)
            {
                await output.WriteLineAsync($"{file.Path}: not readable: {fault!.Message}"); // no submission, so there is a fault
                bad++;
            }
        }

        await output.WriteLineAsync(good + bad == 0 ? "There is no file to check." : $"{Outcomes.Count(good, "file")} may be published, {bad:N0} may not");
        return bad == 0 && good > 0 ? Verbs.Done : Verbs.Faults;
    }

    private static async Task<bool> Validate(MetadataCatalog catalog, string path, Submission submission, string language, TextWriter output, CancellationToken ct)
    {
        var answers = await catalog.Editor.ValidateEach(Actor.System, submission, ct);
        foreach (var answer in answers)
        {
            await output.WriteLineAsync($"{path}: {(answers.Count > 1 ? answer.Topic + ": " : "")}{Verdict(answer)}");
            foreach (var line in FindingLines.Of(path, answer.Report, language))
            {
                await output.WriteLineAsync(line);
            }
        }

        return answers.All(static answer => answer.MayBePublished);
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
