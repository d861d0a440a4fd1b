using MetaCatalog.Catalog.Access;

namespace MetaCatalog.Catalog.Records;

/// <summary>The one door for writing. Thread safe.</summary>
/// <remarks>
/// Every write asks the access policy first, then checks everything (syntax, JSON Schema, SHACL, access rules), then commits
/// once. Drafts keep their errors as findings; publishing takes none. What a write returned is durable and seen by every read
/// that starts afterwards.
/// </remarks>
public sealed class RecordEditor
{
    internal RecordEditor()
    {
    }

    /// <summary>Checks a submission as a publish would, and stores nothing. Open to everyone.</summary>
    public ValueTask<CheckAnswer> Validate(Actor actor, Submission submission, CancellationToken cancellation = default) =>
        throw new NotImplementedException();

    /// <summary>Makes a new record.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="submission">Exactly one resource; <see cref="Import"/> takes documents of several.</param>
    /// <param name="state">The state to begin in: draft, in review or published.</param>
    /// <param name="cancellation">Looked at until the commit begins.</param>
    public Task<SaveOutcome> Create(Actor actor, Submission submission, RecordState state = RecordState.Draft, CancellationToken cancellation = default) =>
        throw new NotImplementedException();

    /// <summary>Gives a record a new description; its state stays.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="id">The record.</param>
    /// <param name="submission">The whole new description; its topic may be left out but not changed.</param>
    /// <param name="expected">The revision that the change was made on (If-Match); null for whatever is current.</param>
    /// <param name="cancellation">Looked at until the commit begins.</param>
    public Task<SaveOutcome> Replace(Actor actor, RecordId id, Submission submission, RevisionId? expected, CancellationToken cancellation = default) =>
        throw new NotImplementedException();

    /// <summary>Moves a record on, or back from review; see <see cref="RecordStates.MayBecome"/>. Publishing checks the description again.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="id">The record.</param>
    /// <param name="state">The state wanted; the present one answers <see cref="SaveOutcome.Unchanged"/>.</param>
    /// <param name="expected">The revision that was looked at (If-Match); null for whatever is current.</param>
    /// <param name="note">Why; null to say nothing.</param>
    /// <param name="cancellation">Looked at until the commit begins.</param>
    public Task<SaveOutcome> ChangeState(Actor actor, RecordId id, RecordState state, RevisionId? expected, string? note = null, CancellationToken cancellation = default) =>
        throw new NotImplementedException();

    /// <summary>Takes a record back for good; a tombstone stays.</summary>
    public Task<SaveOutcome> Withdraw(Actor actor, RecordId id, RevisionId? expected, string? reason = null, CancellationToken cancellation = default) =>
        ChangeState(actor, id, RecordState.Withdrawn, expected, reason, cancellation);

    /// <summary>Takes in a document that may describe several resources: one record each, with all that is reachable from it.</summary>
    public Task<ImportAnswer> Import(Actor actor, Submission submission, ImportOptions options, CancellationToken cancellation = default) =>
        throw new NotImplementedException();

    /// <summary>Takes in many submissions of one resource each; every line is committed or refused on its own.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="lines">Read as fast as they can be worked on, never gathered.</param>
    /// <param name="options">How.</param>
    /// <param name="cancellation">Stops reading; lines already answered stay.</param>
    /// <returns>An answer for each line, in their order, once it is durable and searchable.</returns>
    public IAsyncEnumerable<BulkResult> SaveAll(Actor actor, IAsyncEnumerable<BulkLine> lines, ImportOptions options, CancellationToken cancellation = default) =>
        throw new NotImplementedException();
}
