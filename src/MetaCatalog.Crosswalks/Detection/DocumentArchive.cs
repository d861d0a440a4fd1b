using System.IO.Compression;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Crosswalks.DataFiles;
using MetaCatalog.Crosswalks.DataFiles.Containers;
using MetaCatalog.Crosswalks.DataFiles.Reading;
using MetaCatalog.Crosswalks.Reading;

namespace MetaCatalog.Crosswalks.Detection;

/// <summary>A document in an archive.</summary>
/// <param name="Name">Its name with the folders.</param>
/// <param name="Document">What it turned out to be.</param>
public sealed record ArchivedDocument(string Name, DetectedDocument Document);

/// <summary>Reads the descriptions in a zip archive, one after the other.</summary>
public static class DocumentArchive
{
    /// <summary>Whether a zip archive begins here.</summary>
    public static bool Recognizes(ReadOnlySpan<byte> beginning) => ZipEntries.Recognizes(beginning);

    /// <summary>The documents, each read when it is asked for.</summary>
    /// <param name="archive">The archive; a stream that can seek.</param>
    /// <param name="limits">What is allowed of each document.</param>
    /// <param name="expansion">What is allowed of all together.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>A document without submissions, whose findings say why, where the archive or an entry cannot be read.</returns>
    public static IEnumerable<ArchivedDocument> Read(Stream archive, ReadingLimits limits, DataFileLimits expansion, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(limits);
        ArgumentNullException.ThrowIfNull(expansion);
        return Open(archive, out var fault) is { } zip ? ReadEach(zip, limits, expansion, cancellation) : [new ArchivedDocument("", Refused(fault!))]; // without an archive there is a fault
    }

    private static IEnumerable<ArchivedDocument> ReadEach(ZipArchive zip, ReadingLimits limits, DataFileLimits expansion, CancellationToken cancellation)
    {
        using var opened = zip;
        var budget = new ExpansionBudget(expansion);
        var schemas = new ArchivedSchemas(zip, entry => Content(entry, limits, budget, cancellation));
        var count = 0;
        foreach (var entry in zip.Entries.Where(static entry => !entry.FullName.EndsWith('/')))
        {
            var name = EntryName.Of(entry.FullName).Name;
            if (++count > expansion.MaxEntries)
            {
                yield return new ArchivedDocument(name, Refused(ReadingFaults.TooManyRecords(expansion.MaxEntries, new Location())));
                yield break;
            }

            if (ReadOne(entry, limits, budget, schemas, cancellation) is { } document)
            {
                yield return new ArchivedDocument(name, document);
            }
        }
    }

    private static ZipArchive? Open(Stream archive, out Finding? fault)
    {
        fault = null;
        try
        {
            if (ZipEntries.DirectoryLength(archive) <= ZipEntries.LongestDirectory)
            {
                var zip = new ZipArchive(archive, ZipArchiveMode.Read, leaveOpen: true);
                _ = zip.Entries; // the directory is read here or throws here
                return zip;
            }

            fault = DataFileFaults.Error("limit:entries", "The directory of the archive is longer than allowed.", "書庫の目次が上限を超えています。");
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException)
        {
            fault = DataFileFaults.Damaged(0, broken.Message);
        }

        return null;
    }

    // Null for a schema that an invoice beside it was read with: both are one description.
    private static DetectedDocument? ReadOne(ZipArchiveEntry entry, ReadingLimits limits, ExpansionBudget budget, ArchivedSchemas schemas, CancellationToken cancellation)
    {
        try
        {
            if (schemas.IsUsed(entry))
            {
                return null;
            }

            var document = Content(entry, limits, budget, cancellation);
            return document.Length > limits.MaxBytes
                ? Refused(ReadingFaults.TooLarge(document.Length, limits.MaxBytes))
                : schemas.Read(entry, document, limits, cancellation) ?? DocumentDetection.Read(document, null, limits, cancellation);
        }
        catch (ReadingException fault)
        {
            return Refused(fault.Finding);
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException)
        {
            return Refused(DataFileFaults.Damaged(0, fault.Message));
        }
    }

    private static byte[] Content(ZipArchiveEntry entry, ReadingLimits limits, ExpansionBudget budget, CancellationToken cancellation)
    {
        using var content = new ExpandingStream(entry.Open(), budget, () => entry.CompressedLength);
        using var window = new ByteWindow(content, int.MaxValue, cancellation);
        return window.Peek(limits.MaxBytes + 1).ToArray();
    }

    private static DetectedDocument Refused(Finding finding) => new(null, [], [finding]);
}
