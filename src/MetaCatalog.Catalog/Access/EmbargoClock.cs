using System.Globalization;
using MetaCatalog.Catalog.Log;
using MetaCatalog.Catalog.ReadModels;
using MetaCatalog.Catalog.Records;

namespace MetaCatalog.Catalog.Access;

/// <summary>Lifts embargoes when they are due: before anything else is read or written, so that every door turns at the same instant.</summary>
/// <remarks>
/// One whose end a rule that stops publication forbids is lifted into review, out of everybody's sight. Thread safe. While nothing is due a look costs one comparison.
/// </remarks>
internal sealed class EmbargoClock(IChangeLog log, ReadModelFollower follower, LiftCheck check, TimeProvider clock) : IDisposable
{
    private const int Batch = 500;
    private const long Never = long.MaxValue;

    private readonly SemaphoreSlim gate = new(1);
    private long nextDue = log.NextDue()?.UtcTicks ?? Never;

    /// <summary>The instant as it is, whatever is due.</summary>
    public DateTimeOffset Instant => clock.GetUtcNow();

    /// <summary>The instant, once everything that is due at it was lifted.</summary>
    public ValueTask<DateTimeOffset> Now(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        return now.UtcTicks < Interlocked.Read(ref nextDue) ? ValueTask.FromResult(now) : Lift(now, cancellation);
    }

    /// <summary>Takes note of embargoes that were committed.</summary>
    public void Note(LoggedRevision revision)
    {
        if (revision.Due is { } due)
        {
            Lower(due.UtcTicks);
        }
    }

    public void Dispose() => gate.Dispose();

    private async ValueTask<DateTimeOffset> Lift(DateTimeOffset now, CancellationToken cancellation)
    {
        await gate.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            while (log.DueBy(now, Batch) is { Count: > 0 } due)
            {
                await Commit([.. due.Select(revision => Lifting(revision, now))], cancellation).ConfigureAwait(false);
            }

            Interlocked.Exchange(ref nextDue, Never);
            Lower(log.NextDue()?.UtcTicks ?? Never);
            return now;
        }
        finally
        {
            gate.Release();
        }
    }

    // One that somebody changed meanwhile is stale here, and is looked at again in the next round.
    private async Task Commit(IReadOnlyList<Change> liftings, CancellationToken cancellation)
    {
        var outcomes = await log.Append(liftings, cancellation).ConfigureAwait(false);
        var last = outcomes.OfType<AppendOutcome.Committed>().Select(static outcome => outcome.Revision.Sequence).DefaultIfEmpty(0).Max();
        await follower.Reached(last).ConfigureAwait(false);
    }

    private Change Lifting(LoggedRevision revision, DateTimeOffset now)
    {
        var lifted = Lifted(revision);
        return check.Obstacle(revision, now) is { } obstacle
            ? lifted with { Kind = RevisionKind.Returned, State = RecordState.InReview, Note = $"{lifted.Note} It is not published: {obstacle.Code}: {obstacle.Message.En}" }
            : lifted;
    }

    private static Change Lifted(LoggedRevision revision) => new()
    {
        Record = revision.Record,
        Kind = RevisionKind.EmbargoLifted,
        Expected = revision.Revision,
        Time = revision.Due!.Value, // the log said that it is due
        Actor = Actor.System.Id,
        State = revision.Facts.State,
        Note = string.Create(
            CultureInfo.InvariantCulture,
            $"The embargo ended at {revision.Due:yyyy-MM-dd'T'HH:mm:ss.FFF'Z'}; the access level is now {revision.Facts.Target.Code()}."),
    };

    private void Lower(long ticks)
    {
        for (var seen = Interlocked.Read(ref nextDue); ticks < seen; seen = Interlocked.Read(ref nextDue))
        {
            Interlocked.CompareExchange(ref nextDue, ticks, seen);
        }
    }
}
