using System.IO.Compression;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Crosswalks.DataFiles.Containers;
using MetaCatalog.Crosswalks.DataFiles.Reading;
using MetaCatalog.Crosswalks.DataFiles.Tables;
using MetaCatalog.Crosswalks.Detection;
using MetaCatalog.Crosswalks.Reading;

namespace MetaCatalog.Crosswalks.DataFiles;

/// <summary>Looks at a file and at everything in it, within one budget. Used once, on one thread.</summary>
internal sealed class FileWalk(DataFileLimits limits, CancellationToken cancellation)
{
    private static readonly IReadOnlyList<DataFile> NoEntries = [];

    private readonly ExpansionBudget budget = new(limits);
    private int entries;

    /// <summary>Looks at one file.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="content">Its content; read to the end.</param>
    /// <param name="archive">The same as a stream that can be gone about in, or null; needed to look into zip.</param>
    /// <param name="depth">How many archives it lies in.</param>
    public DataFile Look(string name, Stream content, Stream? archive, int depth)
    {
        using var hashing = new HashingStream(content);
        using var window = new ByteWindow(hashing, limits.MaxLineBytes, cancellation);
        var (facts, inside) = Inspect(window, archive, depth);
        facts = Drained(window, facts);
        return new DataFile(name, hashing.Count, hashing.Finish(), facts, inside);
    }

    /// <summary>Counts an entry of an archive; false, with a finding, when there were as many as are looked at.</summary>
    public bool MayTakeEntry(List<Finding> findings)
    {
        if (++entries <= limits.MaxEntries)
        {
            return true;
        }

        if (entries == limits.MaxEntries + 1)
        {
            var most = DataFileFaults.Number(limits.MaxEntries);
            findings.Add(DataFileFaults.Warning("limit:entries", $"There are more than {most} files in archives; the rest was not looked at.", $"書庫の中のファイルが {most} を超えています。残りは調べていません。"));
        }

        return false;
    }

    private (FileFacts Facts, IReadOnlyList<DataFile> Inside) Inspect(ByteWindow window, Stream? archive, int depth)
    {
        try
        {
            var beginning = window.Peek(DocumentGlimpse.Length);
            return Sniffing.IsGzip(beginning) ? Nested(depth, "gzip", "application/gzip") ?? Gzip(window, depth)
                : ZipEntries.Recognizes(beginning) ? Nested(depth, "zip", "application/zip") ?? Zip(window, archive, depth)
                : TarEntries.Recognizes(beginning) ? Nested(depth, "tar", "application/x-tar") ?? Tar(window, depth)
                : (Content(window, beginning), NoEntries);
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException)
        {
            return (new FileFacts("binary", "application/octet-stream") { Findings = [DataFileFaults.Damaged(window.Position, fault.Message)] }, NoEntries);
        }
        catch (ReadingException fault)
        {
            return (new FileFacts("binary", "application/octet-stream") { Findings = [fault.Finding] }, NoEntries);
        }
    }

    private (FileFacts, IReadOnlyList<DataFile>) Gzip(ByteWindow window, int depth)
    {
        var compressed = new WindowStream(window);
        using var expanded = new ExpandingStream(new GZipStream(compressed, CompressionMode.Decompress), budget, () => compressed.Count);
        using var inner = new ByteWindow(expanded, limits.MaxLineBytes, cancellation);
        var (facts, inside) = Inspect(inner, null, depth + 1);
        return (facts with { Compression = "application/gzip" }, inside);
    }

    private (FileFacts, IReadOnlyList<DataFile>) Zip(ByteWindow window, Stream? archive, int depth)
    {
        var facts = new FileFacts("zip", "application/zip");
        if (archive is null)
        {
            return (facts with { Findings = [NotOpened()] }, NoEntries);
        }

        window.Drain(); // its hash first: the directory is at the end
        var (files, findings) = new ZipEntries(archive, this, budget).Read(depth);
        return (facts with { Findings = findings }, files);
    }

    private (FileFacts, IReadOnlyList<DataFile>) Tar(ByteWindow window, int depth)
    {
        var (files, findings) = new TarEntries(window, this).Read(depth);
        return (new FileFacts("tar", "application/x-tar") { Findings = findings }, files);
    }

    private FileFacts Content(ByteWindow window, ReadOnlySpan<byte> beginning)
    {
        if (Sniffing.ByMark(beginning, limits) is { } inspector)
        {
            return Inspected(window, inspector);
        }

        var glimpse = new DocumentGlimpse(beginning.ToArray());
        return DocumentDetection.IsDescription(glimpse) ? Description(window)
            : Sniffing.ByShape(beginning[..Math.Min(beginning.Length, DelimitedSniffing.Length)], limits) is { } table ? Inspected(window, table)
            : Sniffing.Unread(beginning);
    }

    private static FileFacts Inspected(ByteWindow window, ContentInspector inspector)
    {
        Finding? stop = null;
        try
        {
            inspector.Read(window);
        }
        catch (ReadingException fault)
        {
            stop = fault.Finding;
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException)
        {
            stop = DataFileFaults.Damaged(window.Position, fault.Message);
        }

        var facts = inspector.Facts();
        return stop is null ? facts : facts with { Findings = [.. facts.Findings, stop] };
    }

    private FileFacts Description(ByteWindow window)
    {
        var document = window.Peek(limits.MaxDocumentBytes + 1).ToArray();
        var detected = DocumentDetection.Read(document, null, ReadingLimits.Default with { MaxBytes = limits.MaxDocumentBytes }, cancellation);
        return document.Length > limits.MaxDocumentBytes || detected.Format is null
            ? Sniffing.Unread(document)
            : new FileFacts(detected.Format, MediaTypeOf(detected)) { Documents = detected.Submissions, Findings = detected.Findings };
    }

    private static string MediaTypeOf(DetectedDocument detected) =>
        detected.Submissions is [{ } first, ..] ? first.Format?.MediaType ?? first.ForeignMediaType ?? "application/json" : "application/octet-stream";

    // A nesting beyond the limit is told, and its content is not looked at.
    private (FileFacts, IReadOnlyList<DataFile>)? Nested(int depth, string format, string mediaType) => depth < limits.MaxNesting ? null : (new FileFacts(format, mediaType)
    {
        Findings = [DataFileFaults.Warning("limit:nesting", $"Archives lie in each other deeper than {limits.MaxNesting} levels; this one was not opened.", $"書庫の入れ子が {limits.MaxNesting} 段を超えています。これは開いていません。")],
    }, NoEntries);

    private static Finding NotOpened() => DataFileFaults.Warning(
        "archive:nested", "A zip archive inside another archive is not opened; put it beside the other files.", "書庫の中の ZIP は開きません。外に出してください。");

    // What nobody looked at still counts for size and hash.
    private static FileFacts Drained(ByteWindow window, FileFacts facts)
    {
        try
        {
            window.Drain();
            return facts;
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException)
        {
            return With(facts, DataFileFaults.Damaged(window.Position, fault.Message));
        }
        catch (ReadingException fault)
        {
            return With(facts, fault.Finding);
        }
    }

    private static FileFacts With(FileFacts facts, Finding finding) =>
        facts.Findings.Any(known => known.Code == finding.Code) ? facts : facts with { Findings = [.. facts.Findings, finding] };
}
