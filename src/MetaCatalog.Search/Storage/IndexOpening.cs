using System.Text.Json;
using MetaCatalog.Search.Segments;

namespace MetaCatalog.Search.Storage;

/// <summary>Opens what was committed in a folder.</summary>
internal static class IndexOpening
{
    /// <exception cref="IndexDamagedException">It cannot be trusted.</exception>
    public static IndexWriter Open(IndexFolder folder, IndexSchema schema, SearchIndexOptions options)
    {
        if (folder.Read(Manifest.FileName) is not { } bytes)
        {
            return new IndexWriter(schema, options, new SegmentFiles(folder, schema, 0), IndexState.Empty);
        }

        var manifest = ReadManifest(bytes);
        if (manifest.Schema != schema.Fingerprint || manifest.StemsEnglish != options.StemsEnglish)
        {
            throw new IndexDamagedException("The saved index was made with another schema.");
        }

        var segments = manifest.Segments.Select(entry => OpenSegment(folder, entry, schema));
        return new IndexWriter(schema, options, new SegmentFiles(folder, schema, manifest.NextFile), new IndexState([.. segments], manifest.AppliedSequence));
    }

    private static Manifest ReadManifest(byte[] bytes)
    {
        try
        {
            return Manifest.Read(bytes);
        }
        catch (JsonException fault)
        {
            throw new IndexDamagedException("The manifest is not well formed.", fault);
        }
    }

    private static LiveSegment OpenSegment(IndexFolder folder, ManifestSegment entry, IndexSchema schema)
    {
        var segment = Segment.Open(folder.Map(entry.File), schema);
        var deleted = entry.DeletionsFile is null ? null : DeletionsFile.Read(folder.Read(entry.DeletionsFile), segment.DocumentCount);
        return new LiveSegment(segment, entry.Partition, deleted) { FileName = entry.File };
    }
}
