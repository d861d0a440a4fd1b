using System.Collections.Immutable;
using System.Text;
using MetaCatalog.Search.Segments;

namespace MetaCatalog.Search.Storage;

/// <summary>Changes an index: one writer at a time, each change a new <see cref="IndexState"/>. Large merges run on a thread of their
/// own and stop neither readers nor writers.</summary>
internal sealed class IndexWriter(IndexSchema schema, SearchIndexOptions options, IndexFolder? folder, IndexState start, long nextFile) : IDisposable
{
    private readonly Lock gate = new();
    private readonly HashSet<object> merging = [];
    private readonly HashSet<string> unplaced = [];
    private readonly CancellationTokenSource stop = new();
    private readonly Dictionary<string, (int Count, string File)> savedDeletions = [];
    private volatile IndexState state = start;
    private bool mayMerge = true;
    private Thread? merger;
    private long fileNumber = nextFile;

    public IndexState State => state;

    public void Apply(IReadOnlyList<IndexChange> changes, long appliedSequence)
    {
        var last = changes.GroupBy(static change => change.Key, StringComparer.Ordinal).Select(static group => group.Last()).ToList();
        var added = last.OfType<Upsert>().GroupBy(static upsert => upsert.Document.Partition, StringComparer.Ordinal)
            .Select(group => Build(group.Key, group.Select(static upsert => upsert.Document))).ToList();
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(stop.IsCancellationRequested, this);
            var kept = Without(state.Segments, [.. last.Select(static change => Encoding.UTF8.GetBytes(change.Key))]);
            state = new IndexState(MergeSmall([.. kept, .. added]), appliedSequence);
            StartMerging();
        }
    }

    /// <summary>Saves the state and forgets the files it no longer needs.</summary>
    public void Commit()
    {
        if (folder is null)
        {
            return;
        }

        lock (gate)
        {
            ObjectDisposedException.ThrowIf(stop.IsCancellationRequested, this);
            state = state with { Segments = Saved(Gathered(state.Segments)) };
            var manifest = new Manifest(
                SegmentFormat.Version, schema.Fingerprint, options.StemsEnglish, state.AppliedSequence, fileNumber, [.. state.Segments.Select(Entry)]);
            folder.Replace(Manifest.FileName, manifest.ToBytes());
            DeleteUnused(manifest);
            mayMerge = true;
            StartMerging();
        }
    }

    /// <summary>Merges each partition into one segment, as far as the bound on their size allows; readers and writers go on meanwhile.</summary>
    public void Compact()
    {
        foreach (var sources in TakeAll())
        {
            Merge(sources);
        }
    }

    public void Dispose()
    {
        if (stop.IsCancellationRequested)
        {
            return;
        }

        stop.Cancel();
        merger?.Join();
        stop.Dispose();
    }

    private LiveSegment Build(string partition, IEnumerable<Document> documents) =>
        InMemory(SegmentBuilder.Build(schema, documents, options.StemsEnglish), partition);

    private LiveSegment InMemory(byte[] pinned, string partition) => new(Segment.Open(SegmentBytes.Pinned(pinned), schema), partition);

    private static IEnumerable<LiveSegment> Without(ImmutableArray<LiveSegment> segments, List<byte[]> keys)
    {
        foreach (var segment in segments)
        {
            var gone = keys.Select(key => segment.Segment.Keys.Find(key)).Where(document => document >= 0 && !segment.IsDeleted(document)).ToList();
            var left = gone.Count == 0 ? segment : segment.Without(gone);
            if (left.LiveCount > 0)
            {
                yield return left;
            }
        }
    }

    private ImmutableArray<LiveSegment> MergeSmall(ImmutableArray<LiveSegment> segments)
    {
        while (Pick(segments, options.InlineMergeDocuments) is { Count: > 0 } small)
        {
            segments = [.. segments.Except(small), .. Merged(small)];
        }

        return segments;
    }

    private IReadOnlyList<LiveSegment> Pick(ImmutableArray<LiveSegment> segments, int maxDocuments) =>
        MergePolicy.Pick(segments.Where(segment => !merging.Contains(segment.Id)), options.MergeFactor, maxDocuments);

    private IEnumerable<LiveSegment> Merged(IReadOnlyList<LiveSegment> sources) =>
        sources.Sum(static source => source.LiveCount) == 0
            ? []
            : [InMemory(new SegmentMerger(schema, sources, CancellationToken.None).Merge().ToPinned(), sources[0].Partition)];

    private void StartMerging()
    {
        if (mayMerge && merger is null && Pick(state.Segments, MergePolicy.MaxDocuments).Count > 0)
        {
            merger = new Thread(MergeAll) { IsBackground = true, Name = "search merge" };
            merger.Start();
        }
    }

    private void MergeAll()
    {
        try
        {
            while (Take() is { Count: > 0 } sources)
            {
                Merge(sources);
            }
        }
        catch (OperationCanceledException)
        {
            // The index is being closed; what is merged already is thrown away.
        }
        catch (IOException)
        {
            // The disk is full or gone: the sources stay as they are, and merging waits until a commit succeeds again.
            lock (gate)
            {
                (merger, mayMerge) = (null, false);
            }
        }
    }

    private void Merge(IReadOnlyList<LiveSegment> sources)
    {
        try
        {
            var merge = new SegmentMerger(schema, sources, stop.Token);
            Install(sources, Placed(merge.Merge(), sources[0].Partition), merge.NewNumbers);
        }
        catch
        {
            GiveBack(sources);
            throw;
        }
    }

    private void GiveBack(IReadOnlyList<LiveSegment> sources)
    {
        lock (gate)
        {
            merging.ExceptWith(sources.Select(static source => source.Id));
        }
    }

    private List<List<LiveSegment>> TakeAll()
    {
        lock (gate)
        {
            var groups = state.Segments.Where(segment => !merging.Contains(segment.Id))
                .GroupBy(static segment => segment.Partition, StringComparer.Ordinal).Select(static group => group.ToList())
                .Where(static group => group.Count > 1 && group.Sum(static segment => (long)segment.LiveCount) <= MergePolicy.MaxDocuments).ToList();
            merging.UnionWith(groups.SelectMany(static group => group).Select(static segment => segment.Id));
            return groups;
        }
    }

    private IReadOnlyList<LiveSegment> Take()
    {
        lock (gate)
        {
            var sources = stop.IsCancellationRequested ? [] : Pick(state.Segments, MergePolicy.MaxDocuments);
            merging.UnionWith(sources.Select(static source => source.Id));
            merger = sources.Count == 0 ? null : merger;
            return sources;
        }
    }

    /// <summary>A large segment goes to its file at once, so that it does not stay in memory.</summary>
    private LiveSegment Placed(SectionWriter merged, string partition)
    {
        if (folder is null)
        {
            return InMemory(merged.ToPinned(), partition);
        }

        var name = NameForMerge();
        try
        {
            folder.Write(name, merged.CopyTo);
            return new LiveSegment(Segment.Open(folder.Map(name), schema), partition) { FileName = name };
        }
        catch
        {
            Forget(name);
            throw;
        }
    }

    private void Forget(string name)
    {
        lock (gate)
        {
            unplaced.Remove(name);
        }
    }

    /// <summary>Puts the merged segment in place of its sources, with what was deleted from them meanwhile.</summary>
    private void Install(IReadOnlyList<LiveSegment> sources, LiveSegment merged, int[][] newNumbers)
    {
        lock (gate)
        {
            var gone = new List<int>();
            for (var i = 0; i < sources.Count; i++)
            {
                var now = state.Segments.FirstOrDefault(segment => segment.Id == sources[i].Id);
                gone.AddRange(newNumbers[i].Where((number, document) => number >= 0 && (now is null || now.IsDeleted(document))));
            }

            var ids = sources.Select(static source => source.Id).ToHashSet();
            var left = gone.Count == 0 ? merged : merged.Without(gone);
            var others = state.Segments.Where(segment => !ids.Contains(segment.Id));
            state = state with { Segments = left.LiveCount > 0 ? [.. others, left] : [.. others] };
            merging.ExceptWith(ids);
            unplaced.Remove(merged.FileName ?? "");
        }
    }

    /// <summary>Merges what is in memory only, so that a commit leaves no crowd of small files.</summary>
    private ImmutableArray<LiveSegment> Gathered(ImmutableArray<LiveSegment> segments)
    {
        var small = segments.Where(segment => segment.FileName is null && !merging.Contains(segment.Id))
            .GroupBy(static segment => segment.Partition, StringComparer.Ordinal).Where(static group => group.Count() > 1).ToList();
        foreach (var group in small)
        {
            segments = [.. segments.Except(group), .. Merged([.. group])];
        }

        return segments;
    }

    private ImmutableArray<LiveSegment> Saved(ImmutableArray<LiveSegment> segments) =>
        [.. segments.Select(segment => segment.FileName is null ? Save(segment) : segment)];

    private LiveSegment Save(LiveSegment segment)
    {
        var name = $"segment-{++fileNumber:D6}";
        folder!.Write(name, file => file.Write(segment.Segment.Whole));
        return segment.SavedAs(name, Segment.Open(folder.Map(name), schema));
    }

    /// <summary>A name for a file; until the segment is in the state, a commit must not take it for one that is no longer needed.</summary>
    private string NameForMerge()
    {
        lock (gate)
        {
            var name = $"segment-{++fileNumber:D6}";
            unplaced.Add(name);
            return name;
        }
    }

    private ManifestSegment Entry(LiveSegment segment)
    {
        if (!segment.HasDeletions)
        {
            return new ManifestSegment(segment.Partition, segment.FileName!, null);
        }

        if (!savedDeletions.TryGetValue(segment.FileName!, out var saved) || saved.Count != segment.DeletedCount)
        {
            saved = (segment.DeletedCount, $"deletions-{++fileNumber:D6}");
            var bits = DeletionsFile.ToBytes(segment.Deleted);
            folder!.Write(saved.File, file => file.Write(bits));
            savedDeletions[segment.FileName!] = saved;
        }

        return new ManifestSegment(segment.Partition, segment.FileName!, saved.File);
    }

    private void DeleteUnused(Manifest manifest)
    {
        var used = manifest.Segments.SelectMany(static segment => new[] { segment.File, segment.DeletionsFile })
            .Concat(unplaced).Append(Manifest.FileName).ToHashSet();
        foreach (var name in folder!.Names().Where(name => !used.Contains(name)))
        {
            folder.Delete(name);
        }

        foreach (var gone in savedDeletions.Keys.Where(file => !used.Contains(file)).ToList())
        {
            savedDeletions.Remove(gone);
        }
    }
}
