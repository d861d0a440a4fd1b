using System.CommandLine;
using MetaCatalog.Catalog;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Storage;

namespace MetaCatalog.Cli.Commands;

/// <summary><c>metacatalog validate</c>: checks files as a publish would, and stores nothing.</summary>
internal static class ValidateCommand
{
    public static Command Create()
    {
        var language = new Option<string>("--lang") { Description = "The language of the messages: en or ja.", DefaultValueFactory = static _ => "en" };
        language.AcceptOnlyFromAmong("en", "ja");
        var files = new Argument<string[]>("files") { Description = "Files, or folders of files.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("validate", "Check descriptions: syntax, JSON Schema, SHACL, access rules, AI-readiness. Stores nothing.") { files, language };
        command.SetAction((parsed, ct) => Run(parsed.GetValue(files)!, parsed.GetValue(language)!, ct)); // required, or with a default
        return command;
    }

    private static async Task<int> Run(string[] paths, string language, CancellationToken ct)
    {
        using var scratch = new ScratchFolder();
        await using var store = RecordStore.Open(scratch.Path);
        await using var catalog = await MetadataCatalog.Open(store.Log, store.Tokens, DataFolder.Options(scratch.Path).Catalog(), TimeProvider.System, ct);
        var failed = false;
        foreach (var path in Documents.Find(paths))
        {
            failed |= !await Validate(catalog, path, language, ct);
        }

        return failed ? 1 : 0;
    }

    private static async Task<bool> Validate(MetadataCatalog catalog, string path, string language, CancellationToken ct)
    {
        var (submission, fault) = await Documents.Read(path, ct);
        if (submission is null)
        {
            Console.WriteLine($"{path}: not read: {fault}");
            return false;
        }

        var answer = await catalog.Editor.Validate(Actor.System, submission, ct);
        var verdict = answer.MayBePublished ? "may be published" : answer.Graph is null ? "not readable" : "may not be published";
        var readiness = answer.Graph is null ? "" : $", AI-readiness L{answer.Assessment.Readiness} ({answer.Assessment.Score}/100)";
        Console.WriteLine($"{path}: {verdict}{readiness}{Outcomes.Findings(answer.Report, language)}");
        return answer.MayBePublished;
    }

    /// <summary>A folder that goes when the work is done.</summary>
    private sealed class ScratchFolder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("metacatalog-").FullName;

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
