using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Log;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Search;

namespace MetaCatalog.Catalog.Discovery;

/// <summary>What of a record waits for a steward, as the search index keeps it.</summary>
internal static class StewardDuties
{
    /// <summary>A draft or a record in review that has errors: it would be refused.</summary>
    public const string Refused = "refused";

    /// <summary>A draft that was returned from review.</summary>
    public const string Returned = "returned";

    /// <summary>A record in review.</summary>
    public const string InReview = "in-review";

    /// <summary>A closure that names no date for looking at it again is looked at after as many months.</summary>
    private const int ReviewMonths = 12;

    public static IEnumerable<FieldValue> Of(LoggedRevision revision, AccessLevel level)
    {
        if (ReviewOf(revision, level) is { } review)
        {
            yield return FieldValue.Instant(RecordFields.Review, review);
        }

        if (revision.Due is { } due)
        {
            yield return FieldValue.Instant(RecordFields.EmbargoEnd, due);
        }

        foreach (var duty in Duties(revision))
        {
            yield return FieldValue.Keyword(RecordFields.Duty, duty);
        }
    }

    // P-21: whatever is closed without an end of its own is looked at again.
    private static DateTimeOffset? ReviewOf(LoggedRevision revision, AccessLevel level) => level switch
    {
        _ when revision.Facts.State != RecordState.Published => null,
        AccessLevel.Open or AccessLevel.Registered => null,
        AccessLevel.Embargoed => revision.Card.Review,
        _ => revision.Card.Review ?? revision.Time.AddMonths(ReviewMonths),
    };

    private static IEnumerable<string> Duties(LoggedRevision revision)
    {
        var isWaiting = revision.Facts.State is RecordState.Draft or RecordState.InReview;
        if (isWaiting && revision.Assessment.Errors > 0)
        {
            yield return Refused;
        }

        if (isWaiting && revision.Kind == RevisionKind.Returned)
        {
            yield return Returned;
        }

        if (revision.Facts.State == RecordState.InReview)
        {
            yield return InReview;
        }
    }
}
