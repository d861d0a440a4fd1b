using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Assessment.Repairs;
using MetaCatalog.Catalog.Log;
using MetaCatalog.Catalog.Validation;

namespace MetaCatalog.Catalog.Records;

/// <summary>The one door for writing. Thread safe.</summary>
/// <remarks>
/// Every write asks the access policy first, then checks everything (syntax, JSON Schema, SHACL, access rules), then commits
/// once. Drafts keep their errors as findings; publishing takes none. What a write returned is durable and seen by every read
/// that starts afterwards.
/// </remarks>
public sealed class RecordEditor
{
    private const int MostRounds = 20;

    private readonly IChangeLog log;
    private readonly Committer committer;
    private readonly EmbargoClock embargoes;
    private readonly RecordDrafts drafts;
    private readonly RecordViews views;
    private readonly BulkWriter bulk;
    private readonly DocumentImport import;
    private readonly TimeSpan zoneOffset;

    internal RecordEditor(
        IChangeLog log, Committer committer, EmbargoClock embargoes, RecordDrafts drafts, RecordViews views, SubmissionReader submissions, CatalogOptions options)
    {
        this.log = log;
        this.committer = committer;
        this.embargoes = embargoes;
        this.drafts = drafts;
        this.views = views;
        bulk = new BulkWriter(this, log, committer, embargoes, drafts, views, options);
        import = new DocumentImport(submissions, bulk);
        zoneOffset = options.ZoneOffset;
    }

    /// <summary>Checks a submission as a publish would, and stores nothing. Open to everyone.</summary>
    public ValueTask<CheckAnswer> Validate(Actor actor, Submission submission, CancellationToken cancellation = default)
    {
        var now = embargoes.Instant;
        return ValueTask.FromResult(drafts.New(actor, submission, now, cancellation).Prepared.ToAnswer(now));
    }

    /// <summary>Checks each resource of a document as a publish would, and stores nothing. Open to everyone.</summary>
    /// <returns>An answer for each; of a document of one resource, or of none, the answer of <see cref="Validate"/>.</returns>
    public async ValueTask<IReadOnlyList<CheckAnswer>> ValidateEach(Actor actor, Submission submission, CancellationToken cancellation = default)
    {
        List<CheckAnswer> answers = [];
        foreach (var one in import.Several(submission, cancellation))
        {
            answers.Add(await Validate(actor, one, cancellation).ConfigureAwait(false));
        }

        return answers.Count > 0 ? answers : [await Validate(actor, submission, cancellation).ConfigureAwait(false)];
    }

    /// <summary>Makes a new record.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="submission">Exactly one resource; <see cref="Import"/> takes documents of several.</param>
    /// <param name="state">The state to begin in: draft, in review or published.</param>
    /// <param name="cancellation">Looked at until the commit begins.</param>
    public async Task<SaveOutcome> Create(Actor actor, Submission submission, RecordState state = RecordState.Draft, CancellationToken cancellation = default)
    {
        if (Refusal(actor, state) is { } refusal)
        {
            return refusal;
        }

        var now = await embargoes.Now(cancellation).ConfigureAwait(false);
        var draft = drafts.New(actor, submission, now, cancellation);
        if (!draft.Prepared.MayBe(state))
        {
            return new SaveOutcome.Refused(draft.Prepared.Report);
        }

        var change = RecordDrafts.Creation(actor, draft, state, submission.Note, now);
        return Created(actor, await committer.Commit(change, cancellation).ConfigureAwait(false), draft, now);
    }

    /// <summary>Gives a record a new description; its state stays.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="id">The record.</param>
    /// <param name="submission">The whole new description; its topic may be left out but not changed.</param>
    /// <param name="expected">The revision that the change was made on (If-Match); null for whatever is current.</param>
    /// <param name="cancellation">Looked at until the commit begins.</param>
    public Task<SaveOutcome> Replace(Actor actor, RecordId id, Submission submission, RevisionId? expected, CancellationToken cancellation = default) =>
        Revise(actor, id, expected, (current, now) => Next(actor, current, submission, current.Facts.State, now, cancellation), cancellation);

    /// <summary>Applies repairs that <see cref="RecordReader.Judge"/> proposes, all in one revision whose note names them; the state stays.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="id">The record.</param>
    /// <param name="repairs">Identifiers of repairs; one that has nothing to mend changes nothing.</param>
    /// <param name="expected">The revision that was previewed (If-Match); null for whatever is current.</param>
    /// <param name="cancellation">Looked at until the commit begins.</param>
    public Task<SaveOutcome> Repair(Actor actor, RecordId id, IReadOnlyCollection<string> repairs, RevisionId? expected, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(repairs);
        return Revise(actor, id, expected, (current, now) => Next(actor, current, Repaired(actor, current, repairs, now), current.Facts.State, now, cancellation), cancellation);
    }

    /// <summary>Moves a record on, or back from review; see <see cref="RecordStates.MayBecome"/>. Publishing checks the description again.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="id">The record.</param>
    /// <param name="state">The state wanted; the present one answers <see cref="SaveOutcome.Unchanged"/>.</param>
    /// <param name="expected">The revision that was looked at (If-Match); null for whatever is current.</param>
    /// <param name="note">Why; null to say nothing. Readers see the note of a withdrawal.</param>
    /// <param name="cancellation">Looked at until the commit begins.</param>
    public Task<SaveOutcome> ChangeState(
        Actor actor, RecordId id, RecordState state, RevisionId? expected, string? note = null, CancellationToken cancellation = default) =>
        Revise(actor, id, expected, (current, now) => Move(actor, current, state, note, now), cancellation);

    /// <summary>Takes a record back for good; a tombstone stays.</summary>
    public Task<SaveOutcome> Withdraw(Actor actor, RecordId id, RevisionId? expected, string? reason = null, CancellationToken cancellation = default) =>
        ChangeState(actor, id, RecordState.Withdrawn, expected, reason, cancellation);

    /// <summary>Takes in a document that may describe several resources: one record each, with all that is reachable from it.</summary>
    public Task<ImportAnswer> Import(Actor actor, Submission submission, ImportOptions options, CancellationToken cancellation = default) =>
        import.Run(actor, submission, options, cancellation);

    /// <summary>Takes in many submissions of one resource each; every line is committed or refused on its own.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="lines">Read as fast as they can be worked on, never gathered.</param>
    /// <param name="options">How.</param>
    /// <param name="cancellation">Stops reading; lines already answered stay.</param>
    /// <returns>An answer for each line, in their order, once it is durable and searchable.</returns>
    public IAsyncEnumerable<BulkResult> SaveAll(Actor actor, IAsyncEnumerable<BulkLine> lines, ImportOptions options, CancellationToken cancellation = default) =>
        bulk.Run(actor, lines, options, cancellation);

    /// <summary>Gives a record its next description and, when it differs, its next state.</summary>
    internal Task<SaveOutcome> Save(Actor actor, RecordId id, Submission submission, ImportOptions options, BulkLineKey? line, CancellationToken cancellation) =>
        Revise(
            actor,
            id,
            null,
            (current, now) => Next(actor, current, submission, options.StateAfter(current.Facts.State), now, cancellation, options.DraftWhenNotPublishable, line),
            cancellation);

    internal SaveOutcome Created(Actor actor, AppendOutcome outcome, RecordDraft draft, DateTimeOffset now) => outcome switch
    {
        AppendOutcome.Committed committed => new SaveOutcome.Created(views.Record(actor, committed.Revision, now), draft.Prepared.Report),
        AppendOutcome.TopicTaken taken => new SaveOutcome.Conflict(taken.Holder),
        AppendOutcome.Stale => new SaveOutcome.Conflict(draft.Record),
        AppendOutcome.Repeated repeated => BulkWriter.Answer(actor, views, repeated, now),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "Not an outcome."),
    };

    internal static SaveOutcome? Refusal(Actor actor, RecordState state)
    {
        if (!AccessPolicy.MaySave(actor, state))
        {
            return new SaveOutcome.Forbidden(AccessPolicy.Needed(state));
        }

        return state == RecordState.Withdrawn ? new SaveOutcome.WrongState(RecordState.Draft, state) : null;
    }

    // Without an expected revision a change is built again on whatever somebody else has just committed.
    private async Task<SaveOutcome> Revise(
        Actor actor, RecordId id, RevisionId? expected, Func<LoggedRevision, DateTimeOffset, Step> next, CancellationToken cancellation)
    {
        for (var round = 0; ; round++)
        {
            var now = await embargoes.Now(cancellation).ConfigureAwait(false);
            if (log.Current(id) is not { } current || AccessPolicy.Of(actor, current.Facts, now) == Sight.Nothing)
            {
                return SaveOutcome.NotFound.Instance;
            }

            if (Barrier(actor, current, expected, now) is { } barrier)
            {
                return barrier;
            }

            var step = next(current, now);
            if (step.Change is null)
            {
                return step.Outcome!; // a step is a change or an outcome
            }

            var outcome = await committer.Commit(step.Change, cancellation).ConfigureAwait(false);
            if (outcome is not AppendOutcome.Stale || expected is not null || round == MostRounds)
            {
                return Revised(actor, outcome, step, now);
            }
        }
    }

    private SaveOutcome? Barrier(Actor actor, LoggedRevision current, RevisionId? expected, DateTimeOffset now)
    {
        if (!actor.May(Scopes.Write))
        {
            return new SaveOutcome.Forbidden(Scopes.Write);
        }

        if (current.Facts.State == RecordState.Withdrawn)
        {
            return new SaveOutcome.Gone(RecordViews.Tombstone(current));
        }

        return expected is null || expected == current.Revision ? null : new SaveOutcome.StaleRevision(views.Record(actor, current, now));
    }

    private Step Next(
        Actor actor, LoggedRevision current, Submission submission, RecordState state, DateTimeOffset now, CancellationToken cancellation,
        bool stayWhenNotPublishable = false, BulkLineKey? line = null)
    {
        if (!AccessPolicy.MaySave(actor, state))
        {
            return new Step(null, new SaveOutcome.Forbidden(AccessPolicy.Needed(state)));
        }

        var draft = drafts.Next(actor, current, submission, now, cancellation);
        var report = draft.Prepared.Report;
        if (stayWhenNotPublishable && !draft.Prepared.MayBe(state))
        {
            state = current.Facts.State;
        }

        if (!draft.Prepared.MayBe(state))
        {
            return new Step(null, new SaveOutcome.Refused(report));
        }

        return draft.Prepared.Content!.Hash == current.Hash && state == current.Facts.State // what may be stored has content
            ? new Step(null, new SaveOutcome.Unchanged(views.Record(actor, current, now), report))
            : new Step(RecordDrafts.Revision(actor, current, draft, state, submission.Note, now) with { BulkLine = line }, null, report);
    }

    private Submission Repaired(Actor actor, LoggedRevision current, IReadOnlyCollection<string> repairs, DateTimeOffset now)
    {
        var record = views.Record(actor, current, now);
        var context = new RuleContext { Graph = record.Graph, Topic = record.Topic, Now = now, ZoneOffset = zoneOffset, FindRecord = views.FindGraph(actor, now) };
        return Submission.Of(RepairAdvisor.Apply(context, repairs), record.Topic) with { Note = $"Repairs applied: {string.Join(", ", repairs.Order(StringComparer.Ordinal))}." };
    }

    private Step Move(Actor actor, LoggedRevision current, RecordState state, string? note, DateTimeOffset now)
    {
        if (!AccessPolicy.MaySave(actor, state))
        {
            return new Step(null, new SaveOutcome.Forbidden(AccessPolicy.Needed(state)));
        }

        var record = views.Record(actor, current, now);
        if (state == current.Facts.State)
        {
            return new Step(null, new SaveOutcome.Unchanged(record, ValidationReport.Clean));
        }

        if (!current.Facts.State.MayBecome(state))
        {
            return new Step(null, new SaveOutcome.WrongState(current.Facts.State, state));
        }

        var change = RecordDrafts.Move(actor, current, state, note, now);
        if (state == RecordState.Withdrawn)
        {
            return new Step(change, null);
        }

        var report = drafts.Again(actor, record, now, out var mayBePublished);
        return state == RecordState.Published && !mayBePublished
            ? new Step(null, new SaveOutcome.Refused(report))
            : new Step(change, null, report);
    }

    private SaveOutcome Revised(Actor actor, AppendOutcome outcome, Step step, DateTimeOffset now) => outcome switch
    {
        AppendOutcome.Committed { Revision: { Facts.State: RecordState.Withdrawn } revision } => new SaveOutcome.Withdrawn(RecordViews.Tombstone(revision)),
        AppendOutcome.Committed { Revision: var revision } => new SaveOutcome.Revised(views.Record(actor, revision, now), step.Report ?? ValidationReport.Clean),
        AppendOutcome.Stale { Current: { } current } => new SaveOutcome.StaleRevision(views.Record(actor, current, now)),
        AppendOutcome.TopicTaken taken => new SaveOutcome.Conflict(taken.Holder),
        AppendOutcome.Repeated repeated => BulkWriter.Answer(actor, views, repeated, now),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "Not an outcome of a known record."),
    };

    /// <summary>What a write comes to before it is committed: a change, or an outcome that needs none.</summary>
    private sealed record Step(Change? Change, SaveOutcome? Outcome, ValidationReport? Report = null);
}
