using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Validation;

namespace MetaCatalog.Catalog.ReadModels;

/// <summary>Which changes a harvester wants.</summary>
public sealed record ChangesQuestion
{
    /// <summary>Go on after this place: <see cref="ChangesPage.Next"/> or a header's position; null for the start.</summary>
    public string? After { get; init; }

    /// <summary>Only records whose datestamp is this or later.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Only records whose datestamp is this or earlier; give the end of the day or second, for it is compared exactly.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>Only records of the set or of a set below it; null for all.</summary>
    public string? Set { get; init; }

    /// <summary>How many, 1–1,000.</summary>
    public int Limit { get; init; } = 100;

    /// <summary>Whether to read the records too, in the same state of the catalog.</summary>
    public bool WithRecords { get; init; }
}

/// <summary>The answers to asking for changes.</summary>
public abstract record ChangesOutcome
{
    private ChangesOutcome()
    {
    }

    /// <summary>A page; it may be empty.</summary>
    public sealed record Answered(ChangesPage Page) : ChangesOutcome;

    /// <summary>The position or the limit is none.</summary>
    public sealed record Refused(ValidationReport Report) : ChangesOutcome;
}

/// <summary>A page of the change feed: each record once, at its latest change that the actor may see, oldest first.</summary>
/// <remarks>
/// A record that changes while somebody pages moves to the end, where it is met again: nothing is lost, nothing is out of
/// order. Positions never expire, and a page costs the same at any depth.
/// </remarks>
/// <param name="Headers">The changes.</param>
/// <param name="Next">Where to go on; null when these were the last for now.</param>
/// <param name="Total">How many there are in all for the question; counted on the first page only, else null.</param>
/// <param name="Position">What the page reflects: going on after it gives only what changed since.</param>
public sealed record ChangesPage(IReadOnlyList<ChangeHeader> Headers, string? Next, long? Total, string Position);

/// <summary>The latest change of a record.</summary>
/// <param name="Position">Its place in the feed; opaque.</param>
/// <param name="Id">The record.</param>
/// <param name="Topic">The IRI of the resource described.</param>
/// <param name="Datestamp">When, UTC, to the millisecond; never earlier than that of the header before it.</param>
/// <param name="IsDeleted">Whether it is no longer to be seen: withdrawn, or hidden after having been public. Deletions stay for good.</param>
/// <param name="Sets">The sets it is in, or was in at the end.</param>
/// <param name="Record">The record, when it was asked for and is not deleted.</param>
public sealed record ChangeHeader(
    string Position, RecordId Id, string Topic, DateTimeOffset Datestamp, bool IsDeleted, IReadOnlyList<string> Sets, Record? Record);

/// <summary>A set that harvesters may select.</summary>
/// <param name="Spec">ASCII with <c>:</c> between levels, such as <c>domain:materials</c>.</param>
/// <param name="NameEn">Its name in English.</param>
/// <param name="NameJa">Its name in Japanese.</param>
public sealed record ChangeSet(string Spec, string NameEn, string NameJa);
