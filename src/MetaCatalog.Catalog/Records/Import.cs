using MetaCatalog.Catalog.Validation;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Records;

/// <summary>What to do with a submission whose topic is described already.</summary>
public enum OnExisting
{
    /// <summary>Make it the next revision of that record.</summary>
    Revise,

    /// <summary>Answer <see cref="SaveOutcome.Conflict"/>.</summary>
    Refuse,
}

/// <summary>How many submissions at once are to be taken in.</summary>
public sealed record ImportOptions
{
    /// <summary>The state to put new records into; known ones keep theirs unless this publishes them.</summary>
    public RecordState State { get; init; } = RecordState.Draft;

    /// <summary>Whether a record that may not be published is kept as a draft instead of being refused.</summary>
    public bool DraftWhenNotPublishable { get; init; }

    /// <summary>What to do when the topic is described already.</summary>
    public OnExisting OnExisting { get; init; } = OnExisting.Revise;

    /// <summary>
    /// 1–200 characters that name this run; null for none. The same key, line and bytes answer what was answered before,
    /// so that an interrupted run can simply be sent again.
    /// </summary>
    public string? IdempotencyKey { get; init; }

    /// <summary>The state that a known record is in afterwards.</summary>
    internal RecordState StateAfter(RecordState current) =>
        State == RecordState.Published && current.MayBecome(State) ? State : current;
}

/// <summary>One line of a bulk write.</summary>
/// <param name="Line">From 1; names the line in the answer and, with a key, for repetition.</param>
/// <param name="Submission">What it says.</param>
public sealed record BulkLine(long Line, Submission Submission);

/// <summary>The answer to one line of a bulk write.</summary>
/// <param name="Line">The line.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Repeated">Whether it is the answer of an earlier run with the same key.</param>
public sealed record BulkResult(long Line, SaveOutcome Outcome, bool Repeated = false);

/// <summary>What became of a document that may describe several resources.</summary>
/// <param name="Report">Faults of the document as a whole; with an error nothing was taken in.</param>
/// <param name="Records">One answer for each resource described, in document order.</param>
/// <param name="NotCarried">Statements that belong to none of them, such as those about the catalogue they came from.</param>
public sealed record ImportAnswer(ValidationReport Report, IReadOnlyList<ImportedRecord> Records, IReadOnlyList<Triple> NotCarried);

/// <summary>What became of one resource of a document.</summary>
/// <param name="Topic">The resource as the document names it: an IRI or a blank node.</param>
/// <param name="Outcome">What became of it.</param>
public sealed record ImportedRecord(Term Topic, SaveOutcome Outcome);
