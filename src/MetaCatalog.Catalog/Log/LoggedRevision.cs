using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Records;

namespace MetaCatalog.Catalog.Log;

/// <summary>A committed revision as the log keeps it, without its content.</summary>
public sealed record LoggedRevision
{
    /// <summary>Its place in the log, from 1, without gaps.</summary>
    public required long Sequence { get; init; }

    /// <summary>The record.</summary>
    public required RecordId Record { get; init; }

    /// <summary>Its own name.</summary>
    public required RevisionId Revision { get; init; }

    /// <summary>Its number within the record, from 1, without gaps.</summary>
    public required int Number { get; init; }

    /// <summary>What made it.</summary>
    public required RevisionKind Kind { get; init; }

    /// <summary>When it was committed, to the millisecond; never earlier than the revision before it in the log.</summary>
    public required DateTimeOffset Time { get; init; }

    /// <summary>The id of who made it.</summary>
    public required string Actor { get; init; }

    /// <summary>State and level.</summary>
    public required AccessFacts Facts { get; init; }

    /// <summary>When the embargo that is still running at <see cref="Time"/> ends; null when none is.</summary>
    public required DateTimeOffset? Due { get; init; }

    /// <summary>What everybody sees of the record from this revision on.</summary>
    public required PublicFace Public { get; init; }

    /// <summary>The sequence under which its content was stored: its own, or that of the revision whose content it shares.</summary>
    public required long ContentSequence { get; init; }

    /// <summary>The hash of its content.</summary>
    public required string Hash { get; init; }

    /// <summary>The primary topic's IRI.</summary>
    public required string Topic { get; init; }

    /// <summary>The catalog card.</summary>
    public required RecordCard Card { get; init; }

    /// <summary>The numbers.</summary>
    public required AssessmentSummary Assessment { get; init; }

    /// <summary>The sets that it is in at <see cref="Time"/>.</summary>
    public required IReadOnlyList<string> Sets { get; init; }

    /// <summary>The remark.</summary>
    public string? Note { get; init; }

    /// <summary>What came with the change for the read models; null when read from the log.</summary>
    public object? Companion { get; init; }
}

/// <summary>What everybody sees of a record after a revision.</summary>
/// <param name="IsLive">Whether they see the record.</param>
/// <param name="Number">How many of its revisions they have seen; 0 for none.</param>
/// <param name="Ordinal">
/// The number, over the whole catalog, of its latest change that everybody could see: the order of the public feed. 0 for none.
/// </param>
/// <param name="Time">When that change was; the public datestamp.</param>
/// <param name="First">When they first saw the record; null when never.</param>
/// <param name="IsChange">Whether this very revision is such a change.</param>
public readonly record struct PublicFace(
    bool IsLive, int Number, long Ordinal, DateTimeOffset Time, DateTimeOffset? First, bool IsChange);
