namespace MetaCatalog.Catalog.Records;

/// <summary>Where a record stands between first note and tombstone.</summary>
public enum RecordState
{
    /// <summary>Being written; seen by staff only; may have errors.</summary>
    Draft,

    /// <summary>Waiting for a steward's word; seen by staff only.</summary>
    InReview,

    /// <summary>Out: seen by everyone unless its access level is hidden.</summary>
    Published,

    /// <summary>Taken back for good: a tombstone stays in its place.</summary>
    Withdrawn,
}

/// <summary>Which state may follow which.</summary>
public static class RecordStates
{
    /// <summary>Whether the one may follow the other. Withdrawn is final, and nothing goes back from published but to withdrawn.</summary>
    public static bool MayBecome(this RecordState from, RecordState to) => (from, to) switch
    {
        (RecordState.Draft, RecordState.InReview or RecordState.Published or RecordState.Withdrawn) => true,
        (RecordState.InReview, RecordState.Draft or RecordState.Published or RecordState.Withdrawn) => true,
        (RecordState.Published, RecordState.Withdrawn) => true,
        _ => false,
    };

    /// <summary>The state as URLs, JSON and facets write it: <c>draft</c>, <c>in-review</c>, <c>published</c>, <c>withdrawn</c>.</summary>
    public static string Code(this RecordState state) => state switch
    {
        RecordState.Draft => "draft",
        RecordState.InReview => "in-review",
        RecordState.Published => "published",
        RecordState.Withdrawn => "withdrawn",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Not a state."),
    };

    /// <summary>Reads what <see cref="Code"/> writes.</summary>
    public static bool TryParse(string? code, out RecordState state)
    {
        foreach (var candidate in Enum.GetValues<RecordState>())
        {
            if (candidate.Code() == code)
            {
                state = candidate;
                return true;
            }
        }

        state = default;
        return false;
    }
}
