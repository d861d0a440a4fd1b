using MetaCatalog.Catalog.Discovery;
using MetaCatalog.Catalog.Log;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Rdf;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Search;

namespace MetaCatalog.Catalog.ReadModels;

/// <summary>The search index as a read model of the log: one document a record, at its latest revision.</summary>
/// <remarks>One thread applies and swaps; any number search.</remarks>
internal sealed class SearchModel : IDisposable
{
    private const int Page = 500;
    private const int ChangesBetweenCommits = 10_000;

    private readonly IChangeLog log;
    private readonly CatalogOptions options;
    private readonly SearchFolder folder;
    private SearchIndex index;
    private SearchIndex? retired;
    private int uncommitted;

    public SearchModel(IChangeLog log, CatalogOptions options)
    {
        this.log = log;
        this.options = options;
        folder = new SearchFolder(options.DataFolder);
        index = folder.Open();
    }

    /// <summary>The last sequence that the index reflects.</summary>
    public long Applied => Index.AppliedSequence;

    /// <summary>The index in use.</summary>
    public SearchIndex Index => Volatile.Read(ref index);

    /// <summary>What the index holds of a record at a revision.</summary>
    public Document DocumentOf(LoggedRevision revision) => RecordDocument.Of(revision, revision.Companion as IReadOnlyList<FieldValue> ?? Words(revision));

    /// <summary>Brings the index up to the log, anew where that is less work or where it does not fit the log.</summary>
    public void CatchUp(CancellationToken cancellation)
    {
        var head = log.Head.Sequence;
        if (Applied > head || (Applied == 0 && head > 0))
        {
            Use(Build(cancellation));
        }

        CatchUp(Index, head, cancellation);
        Save();
    }

    /// <summary>Applies revisions in the order of the log.</summary>
    public void Apply(IReadOnlyList<LoggedRevision> revisions)
    {
        Apply(Index, revisions);
        uncommitted += revisions.Count;
        if (uncommitted >= ChangesBetweenCommits)
        {
            Save();
        }
    }

    /// <summary>Makes a new index from the log beside the one in use, as far as the log goes when it begins, or a little further.</summary>
    public SearchIndex Build(CancellationToken cancellation)
    {
        var head = log.Head.Sequence;
        var built = folder.New();
        for (var page = log.CurrentAfter(null, Page); page.Count > 0; page = log.CurrentAfter(page[^1].Record, Page))
        {
            cancellation.ThrowIfCancellationRequested();
            built.Apply(Changes(page), head);
        }

        return built;
    }

    /// <summary>Catches a new index up and puts it in the place of the one in use, which those who are searching it may finish with.</summary>
    public void Use(SearchIndex built)
    {
        CatchUp(built, Applied, CancellationToken.None);
        built.Commit();
        folder.MarkNewest();
        retired?.Dispose();
        retired = Interlocked.Exchange(ref index, built);
        uncommitted = 0;
    }

    public void Dispose()
    {
        if (uncommitted > 0)
        {
            Save();
        }

        retired?.Dispose();
        index.Dispose();
    }

    private void Save()
    {
        index.Commit();
        folder.MarkNewest();
        uncommitted = 0;
    }

    private void CatchUp(SearchIndex target, long until, CancellationToken cancellation)
    {
        while (target.AppliedSequence < until)
        {
            cancellation.ThrowIfCancellationRequested();
            Apply(target, log.ReadAfter(target.AppliedSequence, Page));
        }
    }

    private void Apply(SearchIndex target, IReadOnlyList<LoggedRevision> revisions)
    {
        if (revisions.Count > 0)
        {
            target.Apply(Changes(Latest(revisions)), revisions[^1].Sequence);
        }
    }

    // Of several revisions of one record only the last is seen by anybody.
    private static IReadOnlyList<LoggedRevision> Latest(IReadOnlyList<LoggedRevision> revisions)
    {
        var last = revisions.GroupBy(static revision => revision.Record).Select(static group => group.Last()).ToList();
        return last.Count == revisions.Count ? revisions : last;
    }

    private IndexChange[] Changes(IReadOnlyList<LoggedRevision> revisions) =>
        revisions.All(static revision => revision.Companion is not null)
            ? [.. revisions.Select(Change)]
            : [.. revisions.AsParallel().AsOrdered().Select(Change)];

    private IndexChange Change(LoggedRevision revision) => revision.Facts.State == RecordState.Withdrawn
        ? IndexChange.Remove(revision.Record.Value)
        : IndexChange.Put(DocumentOf(revision));

    private IReadOnlyList<FieldValue> Words(LoggedRevision revision)
    {
        var graph = RdfReader.ReadGraph(log.NQuads(revision.ContentSequence).Span, RdfFormat.NQuads);
        return RecordDocument.Words(graph, Description.Of(graph, new Iri(revision.Topic), options.ZoneOffset), revision.Card);
    }
}
