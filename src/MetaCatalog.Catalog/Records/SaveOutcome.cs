using MetaCatalog.Catalog.Validation;

namespace MetaCatalog.Catalog.Records;

/// <summary>The answers to a write: one of the nested kinds. Whatever is not <see cref="Committed"/> stored nothing.</summary>
public abstract record SaveOutcome
{
    private SaveOutcome()
    {
    }

    /// <summary>The record as it stands after the write: durable, and already seen by every read that starts from now on.</summary>
    /// <param name="Record">As the writer may read it.</param>
    /// <param name="Report">Warnings and infos, and on a draft also errors.</param>
    public abstract record Committed(Record Record, ValidationReport Report) : SaveOutcome;

    /// <summary>A new record.</summary>
    public sealed record Created(Record Record, ValidationReport Report) : Committed(Record, Report);

    /// <summary>A new revision or state of a known record.</summary>
    public sealed record Revised(Record Record, ValidationReport Report) : Committed(Record, Report);

    /// <summary>What was sent is what is there already: no revision was made.</summary>
    public sealed record Unchanged(Record Record, ValidationReport Report) : SaveOutcome;

    /// <summary>The record was withdrawn by this write.</summary>
    public sealed record Withdrawn(Tombstone Tombstone) : SaveOutcome;

    /// <summary>Somebody else was faster: the revision expected is no longer current (HTTP 412).</summary>
    public sealed record StaleRevision(Record Current) : SaveOutcome;

    /// <summary>What was sent cannot be stored so; the report says why (HTTP 400 for syntax, else 422).</summary>
    public sealed record Refused(ValidationReport Report) : SaveOutcome;

    /// <summary>The resource is described by another record already (HTTP 409).</summary>
    public sealed record Conflict(RecordId Existing) : SaveOutcome;

    /// <summary>The state that the record is in does not allow this (HTTP 409).</summary>
    public sealed record WrongState(RecordState Current, RecordState Wanted) : SaveOutcome;

    /// <summary>It was withdrawn and takes no more changes (HTTP 410).</summary>
    public sealed record Gone(Tombstone Tombstone) : SaveOutcome;

    /// <summary>For this actor there is no such record.</summary>
    public sealed record NotFound : SaveOutcome
    {
        /// <summary>The one instance.</summary>
        public static readonly NotFound Instance = new();
    }

    /// <summary>The actor may not do this.</summary>
    /// <param name="Missing">The rights it would take.</param>
    public sealed record Forbidden(Access.Scopes Missing) : SaveOutcome;
}
