using System.Collections.Immutable;
using System.Text;
using MetaCatalog.Search.Segments;

namespace MetaCatalog.Search.Storage;

/// <summary>Changes an index: each change is a new <see cref="IndexState"/>, put in the place of the one before in a moment. What takes
/// time (analysing, merging, writing files) is done beside, and stops neither readers nor writers.</summary>
internal sealed class IndexWriter : IDisposable
{
    // A writer merges itself when this many times the merge factor of segments wait, or this many times the memory allowed is taken.
    private const int PatienceWithSegments = 16;
    private const int PatienceWithMemory = 2;

    private readonly IndexSchema schema;
    private readonly SearchIndexOptions options;
    private readonly SegmentFiles? files;
    private readonly Lock gate = new();
    private readonly Lock committing = new();
    private readonly HashSet<object> merging = [];
    private readonly CancellationTokenSource stop = new();
    private readonly MergeThread smallMerges;
    private readonly MergeThread largeMerges;
    private volatile IndexState state;
    private int pauses;
    private bool hasFailed;

    /// <param name="schema">The fields.</param>
    /// <param name="options">How it behaves.</param>
    /// <param name="files">Its files; null when it lives in memory only.</param>
    /// <param name="start">What it begins with.</param>
    public IndexWriter(IndexSchema schema, SearchIndexOptions options, SegmentFiles? files, IndexState start)
    {
        (this.schema, this.options, this.files, state) = (schema, options, files, start);
        smallMerges = new MergeThread("small search merges", MergeSmall);
        largeMerges = new MergeThread("large search merges", MergeLarge);
    }

    public IndexState State => state;

    public void Apply(IReadOnlyList<IndexChange> changes, long appliedSequence)
    {
        var last = changes.GroupBy(static change => change.Key, StringComparer.Ordinal).Select(static group => group.Last()).ToList();
        var keys = last.ConvertAll(static change => Encoding.UTF8.GetBytes(change.Key));
        var added = last.OfType<Upsert>().GroupBy(static upsert => upsert.Document.Partition, StringComparer.Ordinal)
            .SelectMany(group => Build(group.Key, group.Select(static upsert => upsert.Document))).ToList();
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(stop.IsCancellationRequested, this);
            state = new IndexState([.. Without(state.Segments, keys), .. added], appliedSequence);
        }

        StartMerging();
        MergeWhenFarBehind();
    }

    /// <summary>Makes the state of this moment durable. What is in memory only is merged and written beside; changes go on meanwhile.</summary>
    public void Commit()
    {
        if (files is null)
        {
            return;
        }

        lock (committing)
        {
            var (frozen, groups) = Freeze();
            var manifest = files.Save(InFiles(frozen, groups), frozen.AppliedSequence, options.StemsEnglish);
            files.DeleteUnused(manifest, () => state);
            lock (gate)
            {
                hasFailed = false;
            }
        }

        StartMerging();
    }

    /// <summary>Merges each partition into one segment, as far as the bound on their size allows; readers and writers go on meanwhile.</summary>
    public void Compact()
    {
        Interlocked.Increment(ref pauses);
        smallMerges.Join();
        largeMerges.Join();
        var all = TakeAll();
        Interlocked.Decrement(ref pauses);
        foreach (var sources in all)
        {
            Merge(sources, inMemory: files is null);
        }

        StartMerging();
    }

    public void Dispose()
    {
        if (stop.IsCancellationRequested)
        {
            return;
        }

        stop.Cancel();
        smallMerges.Join();
        largeMerges.Join();
        lock (committing)
        {
            stop.Dispose();
        }
    }

    private IEnumerable<LiveSegment> Build(string partition, IEnumerable<Document> documents) =>
        SegmentBuilder.Build(schema, documents, options.StemsEnglish, options.MemoryBytes).Select(bytes => InMemory(bytes, partition));

    private LiveSegment InMemory(byte[] pinned, string partition) => new(Segment.OfWritten(SegmentBytes.Pinned(pinned), schema), partition);

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

    private IReadOnlyList<LiveSegment> PickSmall() => MergePolicy.Pick(Free(), options.MergeFactor, new MergeSize(-1, options.SmallMergeDocuments));

    private IReadOnlyList<LiveSegment> PickLarge() =>
        files is not null && MergePolicy.PickInMemory(Free(), options.MemoryBytes) is { Count: > 0 } inMemory
            ? inMemory
            : MergePolicy.Pick(Free(), options.MergeFactor, new MergeSize(options.SmallMergeDocuments, MergePolicy.MaxDocuments));

    private IEnumerable<LiveSegment> Free() => state.Segments.Where(segment => !merging.Contains(segment.Id));

    private void StartMerging()
    {
        bool small, large;
        lock (gate)
        {
            (small, large) = (MayMerge && PickSmall().Count > 0, MayMerge && PickLarge().Count > 0);
        }

        if (small)
        {
            smallMerges.Wake();
        }

        if (large)
        {
            largeMerges.Wake();
        }
    }

    private bool MayMerge => !hasFailed && !stop.IsCancellationRequested && Volatile.Read(ref pauses) == 0;

    /// <summary>The bound on what writers can pile up: beyond it they do the work themselves.</summary>
    private void MergeWhenFarBehind()
    {
        while (IsFarBehind() && (MergeSmall() || MergeLarge()))
        {
            // Until it is not.
        }
    }

    private bool IsFarBehind()
    {
        lock (gate)
        {
            return Free().Count() > PatienceWithSegments * options.MergeFactor
                || (files is not null && MergePolicy.PickInMemory(Free(), PatienceWithMemory * options.MemoryBytes).Count > 0);
        }
    }

    private bool MergeSmall() => MergeNext(PickSmall, inMemory: true);

    private bool MergeLarge() => MergeNext(PickLarge, inMemory: files is null);

    private bool MergeNext(Func<IReadOnlyList<LiveSegment>> pick, bool inMemory)
    {
        var sources = Take(pick);
        if (sources.Count == 0)
        {
            return false;
        }

        try
        {
            Merge(sources, inMemory);
            return true;
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
                hasFailed = true;
            }
        }

        return false;
    }

    private IReadOnlyList<LiveSegment> Take(Func<IReadOnlyList<LiveSegment>> pick)
    {
        lock (gate)
        {
            var sources = MayMerge ? pick() : [];
            merging.UnionWith(sources.Select(static source => source.Id));
            return sources;
        }
    }

    private List<List<LiveSegment>> TakeAll()
    {
        lock (gate)
        {
            var groups = Free().GroupBy(static segment => segment.Partition, StringComparer.Ordinal).Select(static group => group.ToList())
                .Where(static group => group.Count > 1 && group.Sum(static segment => (long)segment.LiveCount) <= MergePolicy.MaxDocuments).ToList();
            merging.UnionWith(groups.SelectMany(static group => group).Select(static segment => segment.Id));
            return groups;
        }
    }

    /// <summary>The state as it is now, and those of its segments to merge: the ones of a partition that are in memory and nobody is
    /// merging, where there are several.</summary>
    private (IndexState Frozen, Queue<List<LiveSegment>> Groups) Freeze()
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(stop.IsCancellationRequested, this);
            var groups = Free().Where(static segment => segment.FileName is null).GroupBy(static segment => segment.Partition, StringComparer.Ordinal)
                .Select(static group => group.ToList()).Where(static group => group.Count > 1).ToList();
            merging.UnionWith(groups.SelectMany(static group => group).Select(static segment => segment.Id));
            return (state, new Queue<List<LiveSegment>>(groups));
        }
    }

    /// <summary>The documents of a frozen state in files: the groups are merged, so that a commit leaves no crowd of small files; other
    /// segments in memory are written as they are.</summary>
    private List<LiveSegment> InFiles(IndexState frozen, Queue<List<LiveSegment>> groups)
    {
        var taken = groups.SelectMany(static group => group).ToHashSet();
        var saved = frozen.Segments.Where(static segment => segment.FileName is not null).ToList();
        try
        {
            saved.AddRange(frozen.Segments.Where(segment => segment.FileName is null && !taken.Contains(segment)).Select(WriteAsIs));
            while (groups.TryDequeue(out var group))
            {
                saved.Add(Merge(group, inMemory: false));
            }

            return saved;
        }
        catch
        {
            foreach (var group in groups)
            {
                GiveBack(group);
            }

            throw;
        }
    }

    private LiveSegment WriteAsIs(LiveSegment segment)
    {
        var written = files!.Write(segment.Partition, file => file.Write(segment.Segment.Whole)); // only asked for with files
        Replace(segment, written);
        files.Placed(written.FileName);
        return segment.SavedAs(written.FileName!, written.Segment);
    }

    private void Replace(LiveSegment segment, LiveSegment written)
    {
        lock (gate)
        {
            state = state with { Segments = [.. state.Segments.Select(now => now.Id == segment.Id && now.FileName is null ? now.SavedAs(written.FileName!, written.Segment) : now)] };
        }
    }

    /// <summary>Merges segments that were taken for it, and puts the merged one in their place.</summary>
    /// <returns>The merged segment without what was deleted meanwhile.</returns>
    private LiveSegment Merge(IReadOnlyList<LiveSegment> sources, bool inMemory)
    {
        try
        {
            using var merger = new SegmentMerger(schema, sources, inMemory ? null : files!.Spill, stop.Token);
            var sections = merger.Merge();
            var merged = inMemory ? InMemory(sections.ToPinned(), sources[0].Partition) : files!.Write(sources[0].Partition, sections.CopyTo);
            Install(sources, merged, merger.NewNumbers);
            files?.Placed(merged.FileName);
            return merged;
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

    /// <summary>Puts the merged segment in place of its sources, with what was deleted from them meanwhile.</summary>
    private void Install(IReadOnlyList<LiveSegment> sources, LiveSegment merged, int[][] newNumbers)
    {
        lock (gate)
        {
            var gone = new List<int>();
            for (var i = 0; i < sources.Count; i++)
            {
                var now = state.Segments.FirstOrDefault(segment => segment.Id == sources[i].Id);
                gone.AddRange(GoneSince(sources[i], now, newNumbers[i]));
            }

            var ids = sources.Select(static source => source.Id).ToHashSet();
            var left = gone.Count == 0 ? merged : merged.Without(gone);
            var others = state.Segments.Where(segment => !ids.Contains(segment.Id));
            state = state with { Segments = left.LiveCount > 0 ? [.. others, left] : [.. others] };
            merging.ExceptWith(ids);
        }

        foreach (var source in sources)
        {
            source.Segment.LetGo();
        }
    }

    /// <summary>The new numbers of what was deleted from a source while it was merged.</summary>
    private static IEnumerable<int> GoneSince(LiveSegment source, LiveSegment? now, int[] newNumbers) =>
        now is not null && now.DeletedCount == source.DeletedCount
            ? []
            : newNumbers.Where((number, document) => number >= 0 && (now is null || now.IsDeleted(document)));
}
