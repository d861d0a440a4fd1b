using System.Collections.Concurrent;
using MetaCatalog.Catalog.Log;

namespace MetaCatalog.Storage.Sqlite;

/// <summary>The one thread that writes: whatever waits is committed together, so that many writers share one flush to the disk.</summary>
internal sealed class GroupCommit : IDisposable
{
    private const int MostChanges = 2_000;
    private const int MostWaiting = 10_000;
    private const int WorthSharing = 16;

    private readonly BlockingCollection<Pending> queue = new(MostWaiting);
    private readonly Thread thread;
    private readonly Session session;
    private StrongHead head;
    private bool isClosed;
    private Action<IReadOnlyList<LoggedRevision>> follower = static _ => { };

    public GroupCommit(Session session)
    {
        this.session = session;
        head = new StrongHead(AppendTransaction.ReadHead(session));
        thread = new Thread(Work) { Name = "change log", IsBackground = true };
        thread.Start();
    }

    /// <summary>How far the log goes.</summary>
    public LogHead Head => Volatile.Read(ref head).Value;

    /// <summary>Names who is told of every commit before it is acknowledged.</summary>
    public void Follow(Action<IReadOnlyList<LoggedRevision>> newFollower) => Volatile.Write(ref follower, newFollower);

    /// <summary>Queues changes.</summary>
    public Task<IReadOnlyList<AppendOutcome>> Append(IReadOnlyList<Change> changes)
    {
        var pending = new Pending(changes);
        queue.Add(pending);
        return pending.Done.Task;
    }

    /// <summary>Does other work on the writing thread, in a transaction of its own.</summary>
    public Task Do(Action<Session> work)
    {
        var pending = new Pending([]) { Work = work };
        queue.Add(pending);
        return pending.Done.Task;
    }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref isClosed, true))
        {
            return;
        }

        queue.CompleteAdding();
        thread.Join();
        session.Dispose();
        queue.Dispose();
    }

    private void Work()
    {
        var batch = new List<Pending>();
        foreach (var first in queue.GetConsumingEnumerable())
        {
            batch.Add(first);
            for (var changes = first.Changes.Count; changes < MostChanges && queue.TryTake(out var next); changes += next.Changes.Count)
            {
                batch.Add(next);
            }

            Commit(batch);
            batch.Clear();
        }
    }

    // A fault of the disk or the database ends the batch, not the thread: nothing of it is stored, and every writer hears why.
    private void Commit(List<Pending> batch)
    {
        try
        {
            session.Run("BEGIN IMMEDIATE");
            var transaction = new AppendTransaction(session, Head);
            var outcomes = batch.ConvertAll(pending => pending.Apply(session, transaction));
            session.Run("COMMIT");
            Volatile.Write(ref head, new StrongHead(transaction.Head));
            Tell(transaction.Revisions);
            for (var i = 0; i < batch.Count; i++)
            {
                batch[i].Done.SetResult(outcomes[i]);
            }
        }
        catch (Exception fault)
        {
            RollBack();
            batch.ForEach(pending => pending.Done.TrySetException(fault));
        }
    }

    private void Tell(IReadOnlyList<LoggedRevision> revisions)
    {
        if (revisions.Count > 0)
        {
            Volatile.Read(ref follower)(revisions);
        }
    }

    private void RollBack()
    {
        try
        {
            session.Run("ROLLBACK");
        }
        catch (Microsoft.Data.Sqlite.SqliteException)
        {
            // SQLite has rolled back by itself: that is what was wanted.
        }
    }

    private sealed class StrongHead(LogHead value)
    {
        public LogHead Value { get; } = value;
    }

    private sealed class Pending(IReadOnlyList<Change> changes)
    {
        private readonly PackedContent?[] contents = changes.Count < WorthSharing
            ? [.. changes.Select(Pack)]
            : [.. changes.AsParallel().AsOrdered().Select(Pack)];

        public IReadOnlyList<Change> Changes => changes;

        public Action<Session>? Work { get; init; }

        public TaskCompletionSource<IReadOnlyList<AppendOutcome>> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        private static PackedContent? Pack(Change change) => change.Content is { } content ? new PackedContent(content) : null;

        public IReadOnlyList<AppendOutcome> Apply(Session session, AppendTransaction transaction)
        {
            Work?.Invoke(session);
            return [.. changes.Select((change, i) => transaction.Apply(change, contents[i]))];
        }
    }
}
