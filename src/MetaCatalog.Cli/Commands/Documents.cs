using MetaCatalog.Catalog.Validation;
using MetaCatalog.Crosswalks.Detection;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf;

namespace MetaCatalog.Cli.Commands;

/// <summary>A file that a verb is to read.</summary>
/// <param name="Path">The file as people call it.</param>
/// <param name="IsNamed">Whether it was named itself, not only the folder that it lies in.</param>
internal readonly record struct DocumentFile(string Path, bool IsNamed);

/// <summary>Why a file gives no document.</summary>
/// <param name="Message">For people.</param>
/// <param name="IsOfNoKind">Whether nothing about it looks like metadata: a folder may hold such files.</param>
internal sealed record DocumentFault(Bilingual Message, bool IsOfNoKind = false);

/// <summary>Finds the documents that a verb is given and reads them.</summary>
internal static class Documents
{
    /// <summary>The formats, for messages.</summary>
    public static string Known { get; } = string.Join(", ", DocumentDetection.Formats);

    /// <summary>The files named, and the files below the folders named, in ordinal order; hidden ones only when they are named.</summary>
    public static IEnumerable<DocumentFile> Find(IEnumerable<string> paths) => paths.SelectMany(static path => Directory.Exists(path)
        ? Directory.EnumerateFiles(path, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false })
            .Order(StringComparer.Ordinal).Select(static file => new DocumentFile(file, false))
        : [new DocumentFile(path, true)]);

    /// <summary>What the document turned out to be, or why it cannot be read.</summary>
    /// <param name="path">The file.</param>
    /// <param name="largest">The most bytes to read.</param>
    /// <param name="ct">Ends the reading.</param>
    public static async Task<(DetectedDocument? Document, DocumentFault? Fault)> Read(string path, int largest, CancellationToken ct)
    {
        try
        {
            return Measure(path, largest) is { } fault ? (null, fault) : Recognize(path, await File.ReadAllBytesAsync(path, ct), largest, ct);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return (null, new DocumentFault(new Bilingual($"cannot be read: {fault.Message}", $"ファイルを読み取れません：{fault.Message}")));
        }
    }

    // A pipe or a device has no length either: like an empty file it is not opened.
    private static DocumentFault? Measure(string path, int largest)
    {
        var file = new FileInfo(path);
        return file switch
        {
            { Exists: false } => new DocumentFault(new Bilingual("there is no such file or folder", "ファイルまたはフォルダーがありません。")),
            { Length: 0 } => new DocumentFault(new Bilingual("the file is empty", "ファイルが空です。")),
            { Length: var length } when length > largest => new DocumentFault(new Bilingual($"{length:N0} bytes; at most {largest:N0} are read (METACATALOG_MAXBODYBYTES)", $"ファイルは {length:N0} バイトあります。上限は {largest:N0} バイトです（METACATALOG_MAXBODYBYTES）。")),
            _ => null,
        };
    }

    // The content decides. Only where it says nothing the name is believed, so that the fault is told in the words of that format.
    private static (DetectedDocument? Document, DocumentFault? Fault) Recognize(string path, byte[] bytes, int largest, CancellationToken ct)
    {
        var limits = ReadingLimits.Default with { MaxBytes = largest };
        var document = DocumentDetection.Read(bytes, null, limits, ct);
        if (document.Format is null && DeclaredBy(path) is { } declared)
        {
            document = DocumentDetection.Read(bytes, declared, limits, ct);
        }

        return document.Format is null
            ? (null, new DocumentFault(new Bilingual($"neither its name nor its content is of a known kind. Known: {Known}", $"名前からも内容からも形式を判別できません。読める形式：{Known}。"), IsOfNoKind: true))
            : (document, null);
    }

    private static string? DeclaredBy(string path) =>
        path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? "application/json" : RdfFormat.FromFileName(path)?.MediaType;
}
