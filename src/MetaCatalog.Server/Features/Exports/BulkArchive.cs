using MetaCatalog.Catalog.Records;
using MetaCatalog.Crosswalks.DataFiles;
using MetaCatalog.Crosswalks.Detection;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Server.Features.Exports;

/// <summary>The descriptions in a zip archive as lines of a bulk write: numbered in the order of the archive, each with the name of its document.</summary>
/// <param name="archive">The archive.</param>
/// <param name="options">The limits.</param>
internal sealed class BulkArchive(Stream archive, MetaCatalogOptions options)
{
    private readonly Dictionary<long, string> names = [];

    /// <summary>The document that the line stands in.</summary>
    public string? NameOf(long line)
    {
        lock (names)
        {
            return names.GetValueOrDefault(line);
        }
    }

    /// <summary>A line for each resource described; for a document that cannot be read, one that is refused with its findings.</summary>
    public async IAsyncEnumerable<BulkLine> Read([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        await Task.CompletedTask;
        var line = 0L;
        var expansion = DataFileLimits.Default with { MaxExpandedBytes = 4 * options.MaxDataFileBytes };
        foreach (var (name, document) in DocumentArchive.Read(archive, options.ForeignLimits(), expansion, ct))
        {
            foreach (var submission in document.Submissions.DefaultIfEmpty(Unreadable(document)))
            {
                lock (names)
                {
                    names.Add(++line, name);
                }

                yield return new BulkLine(line, submission);
            }
        }
    }

    // Of an empty graph nothing is stored; its findings are the answer.
    private static Submission Unreadable(DetectedDocument document) => Submission.Translated(new Graph(), null, default, "application/octet-stream", document.Findings);
}
