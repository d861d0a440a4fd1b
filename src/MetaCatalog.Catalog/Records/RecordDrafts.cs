using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Access.Probes;
using MetaCatalog.Catalog.Log;
using MetaCatalog.Catalog.Validation;

namespace MetaCatalog.Catalog.Records;

/// <summary>A submission prepared for one record.</summary>
/// <param name="Record">The record, new or known.</param>
/// <param name="Prepared">What was worked out.</param>
internal sealed record RecordDraft(RecordId Record, PreparedSubmission Prepared);

/// <summary>Makes changes of submissions: for new records and for known ones. Thread safe.</summary>
internal sealed class RecordDrafts(SubmissionReader submissions, Preparation preparation, RecordViews views, EvidenceBook evidence)
{
    /// <summary>Prepares a new record. A topic that already is one of this catalog's own names the record.</summary>
    public RecordDraft New(Actor actor, Submission submission, DateTimeOffset now, CancellationToken cancellation)
    {
        var id = RecordId.New();
        var read = submissions.ReadNew(submission, submissions.TopicOf(id), cancellation);
        var named = read.Topic is { } topic ? submissions.IdIn(topic) ?? id : id;
        return new RecordDraft(named, preparation.Prepare(read, submission, now, views.FindGraph(actor, now), evidence.Of(actor, named, now)));
    }

    /// <summary>Prepares the next description of a known record.</summary>
    public RecordDraft Next(Actor actor, LoggedRevision current, Submission submission, DateTimeOffset now, CancellationToken cancellation)
    {
        var read = submissions.ReadNext(submission, new Rdf.Model.Iri(current.Topic), cancellation);
        return new RecordDraft(current.Record, preparation.Prepare(read, submission, now, views.FindGraph(actor, now), evidence.Of(actor, current.Record, now)));
    }

    /// <summary>Checks the description that a record has.</summary>
    public ValidationReport Again(Actor actor, Record record, DateTimeOffset now, out bool mayBePublished)
    {
        var prepared = preparation.Prepare(new ReadSubmission(record.Graph, record.Topic, []), null, now, views.FindGraph(actor, now), evidence.Of(actor, record.Id, now));
        mayBePublished = prepared.MayBe(RecordState.Published);
        return prepared.Report;
    }

    /// <summary>Prepares the description that a record has, for everything that is judged of it.</summary>
    public PreparedSubmission Prepare(Record record, DateTimeOffset now) =>
        preparation.Prepare(new ReadSubmission(record.Graph, record.Topic, []), null, now, views.FindGraph(Actor.System, now), evidence.Of(Actor.System, record.Id, now));

    /// <summary>The change that makes the record.</summary>
    public static Change Creation(Actor actor, RecordDraft draft, RecordState state, string? note, DateTimeOffset now) => new()
    {
        Record = draft.Record,
        Kind = RevisionKind.Created,
        Expected = null,
        Time = now,
        Actor = actor.Id,
        State = state,
        Content = draft.Prepared.Content,
        Note = note,
        Companion = draft.Prepared.Words,
    };

    /// <summary>The change that gives the record its next description.</summary>
    public static Change Revision(Actor actor, LoggedRevision current, RecordDraft draft, RecordState state, string? note, DateTimeOffset now) => new()
    {
        Record = current.Record,
        Kind = state == current.Facts.State ? RevisionKind.Revised : KindOf(state),
        Expected = current.Revision,
        Time = now,
        Actor = actor.Id,
        State = state,
        Content = draft.Prepared.Content,
        Note = note,
        Companion = draft.Prepared.Words,
    };

    /// <summary>The change that moves the record on.</summary>
    public static Change Move(Actor actor, LoggedRevision current, RecordState state, string? note, DateTimeOffset now) => new()
    {
        Record = current.Record,
        Kind = KindOf(state),
        Expected = current.Revision,
        Time = now,
        Actor = actor.Id,
        State = state,
        Note = note,
    };

    private static RevisionKind KindOf(RecordState state) => state switch
    {
        RecordState.Draft => RevisionKind.Returned,
        RecordState.InReview => RevisionKind.Submitted,
        RecordState.Published => RevisionKind.Published,
        RecordState.Withdrawn => RevisionKind.Withdrawn,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Not a state."),
    };
}
