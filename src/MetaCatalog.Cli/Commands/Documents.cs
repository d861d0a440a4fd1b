using MetaCatalog.Catalog.Records;
using MetaCatalog.Rdf;

namespace MetaCatalog.Cli.Commands;

/// <summary>Finds the documents that a verb is given and reads them by their extension.</summary>
internal static class Documents
{
    private const long Largest = 256L * 1024 * 1024;

    /// <summary>The files named, and the files below the folders named, in ordinal order.</summary>
    public static IEnumerable<string> Find(IEnumerable<string> paths) => paths.SelectMany(static path =>
        Directory.Exists(path)
            ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Where(IsReadable).Order(StringComparer.Ordinal)
            : (IEnumerable<string>)[path]);

    /// <summary>The document as a submission, or why it cannot be one.</summary>
    public static async Task<(Submission? Submission, string? Fault)> Read(string path, CancellationToken ct)
    {
        if (!File.Exists(path))
        {
            return (null, "there is no such file");
        }

        var length = new FileInfo(path).Length;
        if (length > Largest)
        {
            return (null, $"{length:N0} bytes; at most {Largest:N0} are read");
        }

        var extension = Path.GetExtension(path).TrimStart('.').ToLowerInvariant();
        if (extension == "json")
        {
            return (Json(await File.ReadAllBytesAsync(path, ct)), null);
        }

        return RdfFormat.FromFileName(path) is { } format
            ? (Submission.Rdf(await File.ReadAllBytesAsync(path, ct), format), null)
            : (null, $"'.{extension}' is not known. Allowed: json, {string.Join(", ", RdfFormat.All.SelectMany(static format => format.Extensions))}");
    }

    // A JSON file with a context of its own is JSON-LD; without one it is the catalog's plain form.
    private static Submission Json(byte[] bytes) =>
        bytes.AsSpan().IndexOf("\"@context\""u8) >= 0 ? Submission.Rdf(bytes, RdfFormat.JsonLd) : Submission.Json(bytes);

    private static bool IsReadable(string path) =>
        path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || RdfFormat.FromFileName(path) is not null;
}
