using MetaCatalog.Search.Segments;

namespace MetaCatalog.Search.Storage;

/// <summary>The files of an index: gives them names, knows which are needed. For any number of threads.</summary>
/// <param name="folder">Where they lie.</param>
/// <param name="schema">The fields.</param>
/// <param name="nextFile">The number of the last name given.</param>
internal sealed class SegmentFiles(IndexFolder folder, IndexSchema schema, long nextFile)
{
    private readonly Lock gate = new();
    private readonly HashSet<string> unplaced = [];
    private readonly Dictionary<string, (int Count, string File)> deletions = [];
    private long number = nextFile;

    public Stream Spill() => folder.Spill();

    /// <summary>Writes a segment and opens it from its file, so that it does not stay in memory. Until <see cref="Placed"/> is called the
    /// file is kept though no state has it yet.</summary>
    public LiveSegment Write(string partition, Action<Stream> write)
    {
        var name = NextName("segment");
        Keep(name);
        try
        {
            folder.Write(name, write);
            return new LiveSegment(Segment.OfWritten(folder.Map(name), schema), partition) { FileName = name };
        }
        catch
        {
            Placed(name);
            throw;
        }
    }

    /// <summary>Says that a file is in the state, or will never be.</summary>
    public void Placed(string? name)
    {
        lock (gate)
        {
            unplaced.Remove(name ?? "");
        }
    }

    /// <summary>Makes the segments what is found when the index is opened, all or nothing.</summary>
    public Manifest Save(IReadOnlyList<LiveSegment> segments, long appliedSequence, bool stemsEnglish)
    {
        var entries = segments.Select(Entry).ToList();
        var manifest = new Manifest(SegmentFormat.Version, schema.Fingerprint, stemsEnglish, appliedSequence, Interlocked.Read(ref number), entries);
        folder.Replace(Manifest.FileName, manifest.ToBytes());
        return manifest;
    }

    /// <summary>Deletes what neither the manifest nor the state needs.</summary>
    /// <param name="manifest">What was saved last.</param>
    /// <param name="state">The state now; asked for after the names were listed, so that no file comes between.</param>
    public void DeleteUnused(Manifest manifest, Func<IndexState> state)
    {
        var names = folder.Names();
        var used = manifest.Segments.SelectMany(static segment => new[] { segment.File, segment.DeletionsFile })
            .Concat(Unplaced()).Concat(state().Segments.Select(static segment => segment.FileName)).Append(Manifest.FileName).ToHashSet();
        foreach (var name in names.Where(name => !used.Contains(name)))
        {
            folder.Delete(name);
        }

        foreach (var gone in deletions.Keys.Where(file => !used.Contains(file)).ToList())
        {
            deletions.Remove(gone);
        }
    }

    private string NextName(string kind) => $"{kind}-{Interlocked.Increment(ref number):D6}";

    private void Keep(string name)
    {
        lock (gate)
        {
            unplaced.Add(name);
        }
    }

    private string[] Unplaced()
    {
        lock (gate)
        {
            return [.. unplaced];
        }
    }

    // Deletions of a segment only grow, so their number tells them apart. Commits come one after the other.
    private ManifestSegment Entry(LiveSegment segment)
    {
        var file = segment.FileName!; // what is saved has a file
        if (!segment.HasDeletions)
        {
            return new ManifestSegment(segment.Partition, file, null);
        }

        if (!deletions.TryGetValue(file, out var saved) || saved.Count != segment.DeletedCount)
        {
            saved = (segment.DeletedCount, NextName("deletions"));
            var bits = DeletionsFile.ToBytes(segment.Deleted);
            folder.Write(saved.File, target => target.Write(bits));
            deletions[file] = saved;
        }

        return new ManifestSegment(segment.Partition, file, saved.File);
    }
}
