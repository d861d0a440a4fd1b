using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Access.Requests;
using MetaCatalog.Catalog.Access.Tasks;
using MetaCatalog.Catalog.Assessment.Reassessing;
using MetaCatalog.Catalog.Discovery;
using MetaCatalog.Catalog.Log;
using MetaCatalog.Catalog.ReadModels;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Validation;

namespace MetaCatalog.Catalog;

/// <summary>The catalog, put together: log → read models → editor and reader.</summary>
/// <remarks>
/// <code>
/// var store = RecordStore.Open("data");                       // MetaCatalog.Storage
/// await using var catalog = await MetadataCatalog.Open(store.Log, store.Tokens, store.Requests, store.Assessments, options, TimeProvider.System);
/// var outcome = await catalog.Editor.Create(actor, Submission.Json(bytes), RecordState.Published);
/// </code>
/// Disposing ends the background work and leaves the log to whoever opened it.
/// </remarks>
public sealed class MetadataCatalog : IAsyncDisposable
{
    private readonly SearchModel search;
    private readonly ReadModelFollower follower;
    private readonly EmbargoClock embargoes;

    private MetadataCatalog(IChangeLog log, ITokenLedger tokens, IRequestLedger requests, IAssessmentLedger assessments, CatalogOptions options, TimeProvider clock, SearchModel search)
    {
        this.search = search;
        follower = new ReadModelFollower(search);
        embargoes = new EmbargoClock(log, follower, clock);
        log.Follow(Offer);

        var submissions = new SubmissionReader(options);
        var preparation = new Preparation(options, new RecordValidator(options));
        var views = new RecordViews(log, requests);
        var drafts = new RecordDrafts(submissions, preparation, views);
        var committer = new Committer(log, follower);
        Editor = new RecordEditor(log, committer, embargoes, drafts, views, submissions, options);
        Reader = new RecordReader(log, embargoes, views, preparation, new RecordSearch(search, log), options.ZoneOffset);
        Requests = new AccessRequests(requests, log, embargoes, views, options);
        Tasks = new StewardTasks(Requests, new RecordSearch(search, log), log, embargoes);
        Tokens = new TokenStore(tokens, clock);
        Upkeep = new CatalogUpkeep(log, search, follower);
        Reassessment = new Reassessment(log, assessments, committer, embargoes, new Rejudge(log, drafts, views), options);
    }

    /// <summary>The door for writing.</summary>
    public RecordEditor Editor { get; }

    /// <summary>The door for reading.</summary>
    public RecordReader Reader { get; }

    /// <summary>The door for asking for data, and for deciding.</summary>
    public AccessRequests Requests { get; }

    /// <summary>What comes due, for stewards and for everybody.</summary>
    public StewardTasks Tasks { get; }

    /// <summary>API tokens.</summary>
    public TokenStore Tokens { get; }

    /// <summary>Verify and rebuild.</summary>
    public CatalogUpkeep Upkeep { get; }

    /// <summary>Judging every record again when rules or day have changed.</summary>
    public Reassessment Reassessment { get; }

    /// <summary>Opens the catalog: catches its read models up with the log, and lifts what is due.</summary>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    public static async Task<MetadataCatalog> Open(
        IChangeLog log, ITokenLedger tokens, IRequestLedger requests, IAssessmentLedger assessments, CatalogOptions options, TimeProvider clock,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        var search = new SearchModel(log, options);
        await Task.Run(() => search.CatchUp(cancellation), cancellation).ConfigureAwait(false);
        var catalog = new MetadataCatalog(log, tokens, requests, assessments, options, clock, search);
        await catalog.embargoes.Now(cancellation).ConfigureAwait(false);
        return catalog;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await follower.DisposeAsync().ConfigureAwait(false);
        search.Dispose();
        Upkeep.Dispose();
        Reassessment.Dispose();
        embargoes.Dispose();
    }

    private void Offer(IReadOnlyList<LoggedRevision> revisions)
    {
        foreach (var revision in revisions)
        {
            embargoes.Note(revision);
        }

        follower.Offer(revisions);
    }
}
