using System.Threading.Channels;
using MetaCatalog.Catalog.Log;

namespace MetaCatalog.Catalog.ReadModels;

/// <summary>Applies what the log commits to the read models, in order, on one thread of its own.</summary>
/// <remarks>A fault leaves the read models behind, never the log: the catalog says that it is not ready, and a rebuild mends it.</remarks>
internal sealed class ReadModelFollower : IAsyncDisposable
{
    private const int MostAtOnce = 1_000;

    private readonly SearchModel search;
    private readonly Channel<Step> steps = Channel.CreateUnbounded<Step>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Task work;
    private TaskCompletionSource moved = NewSignal();
    private long applied;
    private string? trouble;

    public ReadModelFollower(SearchModel search)
    {
        this.search = search;
        applied = search.Applied;
        work = Task.Factory.StartNew(Work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).Unwrap();
    }

    /// <summary>The last sequence that every read model reflects.</summary>
    public long Applied => Volatile.Read(ref applied);

    /// <summary>What failed; null when nothing did.</summary>
    public string? Trouble => Volatile.Read(ref trouble);

    /// <summary>Takes what was committed, in order; returns at once.</summary>
    public void Offer(IReadOnlyList<LoggedRevision> revisions) => steps.Writer.TryWrite(new Step(revisions, null));

    /// <summary>Waits until the read models reflect the sequence, or have failed.</summary>
    public async ValueTask Reached(long sequence)
    {
        while (true)
        {
            var signal = Volatile.Read(ref moved);
            if (Applied >= sequence || Trouble is not null)
            {
                return;
            }

            await signal.Task.ConfigureAwait(false);
        }
    }

    /// <summary>Does something between two applications, when nothing else touches the read models.</summary>
    public Task Between(Action action)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        steps.Writer.TryWrite(new Step([], () => Try(action, done)));
        return done.Task;
    }

    /// <summary>Forgets what failed: the read models were made anew.</summary>
    public void Mended()
    {
        Volatile.Write(ref applied, search.Applied);
        Volatile.Write(ref trouble, null);
    }

    public async ValueTask DisposeAsync()
    {
        steps.Writer.TryComplete();
        await work.ConfigureAwait(false);
    }

    private async Task Work()
    {
        var revisions = new List<LoggedRevision>();
        while (await steps.Reader.WaitToReadAsync().ConfigureAwait(false))
        {
            Action? action = null;
            while (action is null && revisions.Count < MostAtOnce && steps.Reader.TryRead(out var step))
            {
                revisions.AddRange(step.Revisions);
                action = step.Action;
            }

            Apply(revisions);
            revisions.Clear();
            action?.Invoke();
            Interlocked.Exchange(ref moved, NewSignal()).SetResult();
        }
    }

    // A rebuild may have brought the index further than what is still waiting here.
    private void Apply(List<LoggedRevision> revisions)
    {
        revisions.RemoveAll(revision => revision.Sequence <= search.Applied);
        if (revisions.Count == 0 || Trouble is not null)
        {
            return;
        }

        try
        {
            search.Apply(revisions);
            Volatile.Write(ref applied, revisions[^1].Sequence);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            Volatile.Write(ref trouble, $"The search index could not follow the log at sequence {revisions[0].Sequence}: {fault.Message}");
        }
    }

    private static void Try(Action action, TaskCompletionSource done)
    {
        try
        {
            action();
            done.SetResult();
        }
        catch (Exception fault)
        {
            done.SetException(fault);
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private readonly record struct Step(IReadOnlyList<LoggedRevision> Revisions, Action? Action);
}
