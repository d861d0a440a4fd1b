using MetaCatalog.Catalog.Records;

namespace MetaCatalog.Catalog.Log;

/// <summary>What became of one change given to the log.</summary>
public abstract record AppendOutcome
{
    private AppendOutcome()
    {
    }

    /// <summary>It is durable.</summary>
    public sealed record Committed(LoggedRevision Revision) : AppendOutcome;

    /// <summary>The revision expected is not the current one.</summary>
    /// <param name="Current">The current one; null when there is no such record.</param>
    public sealed record Stale(LoggedRevision? Current) : AppendOutcome;

    /// <summary>Another record describes the topic.</summary>
    public sealed record TopicTaken(RecordId Holder) : AppendOutcome;

    /// <summary>The bulk line was committed by an earlier run.</summary>
    /// <param name="Earlier">What was committed then.</param>
    /// <param name="IsSameLine">Whether the line says the same now; if not, the key was used for something else.</param>
    public sealed record Repeated(LoggedRevision Earlier, bool IsSameLine) : AppendOutcome;
}
