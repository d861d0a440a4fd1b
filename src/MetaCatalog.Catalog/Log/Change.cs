using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Records;

namespace MetaCatalog.Catalog.Log;

/// <summary>A change that somebody asks the log to commit.</summary>
public sealed record Change
{
    /// <summary>The record.</summary>
    public required RecordId Record { get; init; }

    /// <summary>What it makes.</summary>
    public required RevisionKind Kind { get; init; }

    /// <summary>The name of the revision to come.</summary>
    public RevisionId Revision { get; init; } = RevisionId.New();

    /// <summary>
    /// The revision on which the change was built: it must be current at commit. Null for a new record, whose id must be new.
    /// </summary>
    public required RevisionId? Expected { get; init; }

    /// <summary>When it was asked for; the log moves it forward so that no change is earlier than the one before it.</summary>
    public required DateTimeOffset Time { get; init; }

    /// <summary>The id of who asked.</summary>
    public required string Actor { get; init; }

    /// <summary>The state to put the record into.</summary>
    public required RecordState State { get; init; }

    /// <summary>What the record says from now on; null for the same as before.</summary>
    public RevisionContent? Content { get; init; }

    /// <summary>How it is judged from now on, when that changes without the content; null for what the content says, or for the same as before.</summary>
    public AssessmentSummary? Assessment { get; init; }

    /// <summary>A remark to keep; else null.</summary>
    public string? Note { get; init; }

    /// <summary>The line of a repeatable bulk run that this change answers; else null.</summary>
    public BulkLineKey? BulkLine { get; init; }

    /// <summary>Not stored: what the read models would otherwise have to work out again from the content.</summary>
    public object? Companion { get; init; }
}

/// <summary>A line of a bulk run that may be repeated.</summary>
/// <param name="Key">The run's idempotency key.</param>
/// <param name="Line">The line.</param>
/// <param name="Digest">SHA-256 of what the line said, lower-case hex.</param>
public readonly record struct BulkLineKey(string Key, long Line, string Digest);

/// <summary>What a revision says, and what was worked out from it when it was written.</summary>
public sealed record RevisionContent
{
    /// <summary>The primary topic's IRI; belongs to the record for good.</summary>
    public required string Topic { get; init; }

    /// <summary>Lower-case hex SHA-256 of <see cref="NQuads"/>.</summary>
    public required string Hash { get; init; }

    /// <summary>Canonical N-Quads, UTF-8.</summary>
    public required ReadOnlyMemory<byte> NQuads { get; init; }

    /// <summary>The document as it was received; empty when it was a graph.</summary>
    public ReadOnlyMemory<byte> Document { get; init; }

    /// <summary>The media type of <see cref="Document"/>; empty without one.</summary>
    public string DocumentType { get; init; } = "";

    /// <summary>The level stated; null for none.</summary>
    public required AccessLevel? Level { get; init; }

    /// <summary>The end of the embargo stated; null for none.</summary>
    public required DateTimeOffset? EmbargoEnd { get; init; }

    /// <summary>The level after it.</summary>
    public required AccessLevel Target { get; init; }

    /// <summary>The catalog card.</summary>
    public required RecordCard Card { get; init; }

    /// <summary>The numbers.</summary>
    public required AssessmentSummary Assessment { get; init; }
}
