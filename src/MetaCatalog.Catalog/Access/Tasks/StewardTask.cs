using MetaCatalog.Catalog.Access.Requests;
using MetaCatalog.Catalog.Records;

namespace MetaCatalog.Catalog.Access.Tasks;

/// <summary>What there is to do.</summary>
public enum TaskKind
{
    /// <summary>A request for access waits for a decision.</summary>
    RequestWaiting,

    /// <summary>A grant ends soon.</summary>
    GrantExpiring,

    /// <summary>A closure is to be looked at again: its review date is near or past, or it has none and is a year old (P-21).</summary>
    ReviewDue,

    /// <summary>An embargo ends soon; the catalog lifts it by itself.</summary>
    EmbargoEnding,

    /// <summary>A record in review waits for a steward's word.</summary>
    InReview,

    /// <summary>A draft was returned from review.</summary>
    Returned,

    /// <summary>A draft has errors: publishing it would be refused.</summary>
    DraftRefused,
}

/// <summary>One thing to do.</summary>
/// <param name="Kind">What.</param>
/// <param name="Due">When it is, or was, due; for what waits, since when.</param>
/// <param name="Record">The record that it is about.</param>
/// <param name="Card">The record's catalog card.</param>
/// <param name="Request">The request that it is about; null when it is about the record itself.</param>
public sealed record StewardTask(TaskKind Kind, DateTimeOffset Due, RecordId Record, RecordCard Card, AccessRequest? Request = null);

/// <summary>The things to do of one kind, soonest first.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Tasks">The first of them.</param>
public sealed record TaskGroup(TaskKind Kind, int Total, IReadOnlyList<StewardTask> Tasks);
