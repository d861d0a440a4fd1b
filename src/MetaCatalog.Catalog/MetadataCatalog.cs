using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Access.Probes;
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
/// await using var catalog = await MetadataCatalog.Open(store.Log, store.Tokens, store.Requests, store.Assessments, store.Probes, options, TimeProvider.System);
/// var outcome = await catalog.Editor.Create(actor, Submission.Json(bytes), RecordState.Published);
/// </code>
/// Disposing ends the background work and leaves the log to whoever opened it.
/// </remarks>
public sealed class MetadataCatalog : IAsyncDisposable
{
    private readonly SearchModel search;
    private readonly ReadModelFollower follower;
    private readonly EmbargoClock embargoes;

    private MetadataCatalog(
        IChangeLog log, ITokenLedger tokens, IRequestLedger requests, IAssessmentLedger assessments, IProbeLedger probes, CatalogOptions options, TimeProvider clock,
        ILinkVisitor? visitor, SearchModel search)
    {
        this.search = search;
        follower = new ReadModelFollower(search);
        var views = new RecordViews(log, requests);
        var evidence = new EvidenceBook(probes, options.Probes);
        embargoes = new EmbargoClock(log, follower, new LiftCheck(views, evidence, options.ZoneOffset), clock);
        log.Follow(Offer);

        var submissions = new SubmissionReader(options);
        var preparation = new Preparation(options, new RecordValidator(options));
        var records = new RecordSearch(search, log);
        var drafts = new RecordDrafts(submissions, preparation, views, evidence);
        var committer = new Committer(log, follower);
        Editor = new RecordEditor(log, committer, embargoes, drafts, views, submissions, options);
        Reader = new RecordReader(log, embargoes, views, preparation, records, evidence, options.ZoneOffset);
        Requests = new AccessRequests(requests, log, embargoes, views, options);
        Tasks = new StewardTasks(Requests, records, log, embargoes);
        Tokens = new TokenStore(tokens, clock);
        Upkeep = new CatalogUpkeep(log, search, follower);
        Reassessment = new Reassessment(log, assessments, committer, embargoes, new Rejudge(log, drafts, views), options);
        Probes = new LinkProbes(
            log, probes, embargoes, views, new DoorLook(log, Reader, records, visitor, options.BaseIri), visitor is null ? null : new LinkRound(visitor, probes, options.Probes, clock), options);
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

    /// <summary>Finding out what links answer to strangers, and where strangers come upon records.</summary>
    public LinkProbes Probes { get; }

    /// <summary>Opens the catalog: catches its read models up with the log, and lifts what is due.</summary>
    /// <param name="log">The change log.</param>
    /// <param name="tokens">The tokens.</param>
    /// <param name="requests">The access requests.</param>
    /// <param name="assessments">What reassessing keeps.</param>
    /// <param name="probes">What probes found.</param>
    /// <param name="options">How the catalog behaves.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="visitor">Asks addresses that records name; null asks none.</param>
    /// <param name="cancellation">Looked at while catching up.</param>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    public static async Task<MetadataCatalog> Open(
        IChangeLog log, ITokenLedger tokens, IRequestLedger requests, IAssessmentLedger assessments, IProbeLedger probes, CatalogOptions options, TimeProvider clock,
        ILinkVisitor? visitor = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        var search = new SearchModel(log, options);
        await Task.Run(() => search.CatchUp(cancellation), cancellation).ConfigureAwait(false);
        var catalog = new MetadataCatalog(log, tokens, requests, assessments, probes, options, clock, visitor, search);
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
        Probes.Dispose();
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
