using System.IO.Compression;
using MetaCatalog.Crosswalks.Rde;
using MetaCatalog.Crosswalks.Reading;

namespace MetaCatalog.Crosswalks.Detection;

/// <summary>The schemas of RDE invoices in an archive: an invoice is read with the one beside it, or with the only one there is.</summary>
/// <remarks>RDE keeps <c>invoice.json</c> and <c>invoice.schema.json</c> in folders of their own; several invoices may share a schema. Used once, on one thread.</remarks>
internal sealed class ArchivedSchemas
{
    private const string Name = "invoice.schema.json";
    private const int Most = 100;

    private readonly Func<ZipArchiveEntry, byte[]> content;
    private readonly List<ZipArchiveEntry> schemas;
    private readonly List<string> folders;

    /// <summary>Looks through the names only; what a schema says is read when an invoice asks for it.</summary>
    public ArchivedSchemas(ZipArchive archive, Func<ZipArchiveEntry, byte[]> content)
    {
        this.content = content;
        schemas = [.. archive.Entries.Where(static entry => entry.Name.Equals(Name, StringComparison.OrdinalIgnoreCase)).Take(Most)];
        folders = schemas.Count == 0 ? [] : [.. archive.Entries.Where(static entry => entry.Name.Equals("invoice.json", StringComparison.OrdinalIgnoreCase)).Select(FolderOf)];
    }

    /// <summary>Whether the entry is a schema that an invoice of the archive is read with.</summary>
    public bool IsUsed(ZipArchiveEntry entry) => schemas.Contains(entry) && folders.Exists(folder => For(folder) == entry);

    /// <summary>The invoice read with its schema; null when the document is no invoice or has none.</summary>
    public DetectedDocument? Read(ZipArchiveEntry entry, byte[] document, ReadingLimits limits, CancellationToken cancellation)
    {
        if (!entry.Name.Equals("invoice.json", StringComparison.OrdinalIgnoreCase) || For(FolderOf(entry)) is not { } schema)
        {
            return null;
        }

        var reader = Crosswalks.Readers.OfType<RdeReader>().Single();
        return DocumentDetection.OfReading(RdeReader.ReadWithSchema(document, content(schema), limits, cancellation), document, reader);
    }

    private ZipArchiveEntry? For(string folder) => schemas.Find(schema => FolderOf(schema) == folder) ?? (schemas is [var only] ? only : null);

    private static string FolderOf(ZipArchiveEntry entry) => entry.FullName[..^entry.Name.Length];
}
