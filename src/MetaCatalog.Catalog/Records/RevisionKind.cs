namespace MetaCatalog.Catalog.Records;

/// <summary>What made a revision.</summary>
public enum RevisionKind
{
    /// <summary>The record came into being.</summary>
    Created,

    /// <summary>Its description changed.</summary>
    Revised,

    /// <summary>A draft was handed in for review.</summary>
    Submitted,

    /// <summary>A reviewed record went back to its author.</summary>
    Returned,

    /// <summary>It was published.</summary>
    Published,

    /// <summary>It was withdrawn.</summary>
    Withdrawn,

    /// <summary>The clock passed the end of its embargo; the description is the same, the access level is not.</summary>
    EmbargoLifted,

    /// <summary>The rules or the day changed, and with them how it is judged; the description is the same.</summary>
    Reassessed,
}
