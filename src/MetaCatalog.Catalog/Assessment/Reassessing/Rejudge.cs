using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Assessment.Coverage;
using MetaCatalog.Catalog.Log;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Rdf;

namespace MetaCatalog.Catalog.Assessment.Reassessing;

/// <summary>How a record is judged now.</summary>
/// <param name="Summary">The numbers.</param>
/// <param name="IsChange">Whether they differ from those that it has.</param>
/// <param name="Fields">The fields that strangers see of it, as <see cref="CoverageFields.Of"/>.</param>
internal sealed record Verdict(AssessmentSummary Summary, bool IsChange, IReadOnlyList<string> Fields);

/// <summary>Judges a stored record as a write of it would be judged now. Thread safe.</summary>
internal sealed class Rejudge(IChangeLog log, RecordDrafts drafts, RecordViews views)
{
    /// <summary>The verdict; null for a tombstone, and for a description that can no longer be judged.</summary>
    public Verdict? Of(LoggedRevision revision, DateTimeOffset now)
    {
        if (revision.Facts.State == RecordState.Withdrawn)
        {
            return null;
        }

        var (document, mediaType) = log.Document(revision.ContentSequence);
        var again = Read(document, mediaType) is { } submission ? drafts.Next(Actor.System, revision, submission, now, CancellationToken.None).Prepared : null;
        if (again?.Content?.Hash == revision.Hash)
        {
            return Compare(revision, again, isWhole: true);
        }

        // What a crosswalk found on the way in cannot be found again: there the lesser findings are not compared.
        var graph = drafts.Prepare(views.Record(Actor.System, revision, now), now);
        return graph.Content is null ? null : Compare(revision, graph, isWhole: mediaType.Length == 0);
    }

    private static Verdict Compare(LoggedRevision revision, PreparedSubmission prepared, bool isWhole)
    {
        var (before, after) = (revision.Assessment, prepared.Content!.Assessment); // asked before
        var compared = isWhole ? after : after with { Warnings = before.Warnings, Infos = before.Infos };
        return new Verdict(compared, compared != before, CoverageFields.Of(prepared.Check!.Facts.Context.PublicFacts)); // what has content was checked
    }

    private static Submission? Read(ReadOnlyMemory<byte> document, string mediaType) =>
        document.IsEmpty ? null
        : mediaType == "application/json" ? Submission.Json(document)
        : RdfFormat.FromMediaType(mediaType) is { } format ? Submission.Rdf(document, format)
        : null;
}
