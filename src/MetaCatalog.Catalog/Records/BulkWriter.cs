using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Threading.Channels;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Log;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Rdf.Canonical;

namespace MetaCatalog.Catalog.Records;

/// <summary>Writes many records: prepares them side by side, commits them in their order, many in one commit.</summary>
internal sealed class BulkWriter(
    RecordEditor editor, IChangeLog log, Committer committer, EmbargoClock embargoes, RecordDrafts drafts, RecordViews views, CatalogOptions options)
{
    private const int MostInCommit = 512;
    private const int LongestKey = 200;

    public async IAsyncEnumerable<BulkResult> Run(
        Actor actor, IAsyncEnumerable<BulkLine> lines, ImportOptions how, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (how.IdempotencyKey is { Length: 0 or > LongestKey })
        {
            throw new ArgumentException($"An idempotency key has 1 to {LongestKey} characters.", nameof(how));
        }

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var ready = Channel.CreateBounded<Task<Line>>(MostInCommit * 2);
        var reading = Read(actor, lines, how, ready.Writer, stop.Token);
        try
        {
            Batch? waiting = null;
            while (await ready.Reader.WaitToReadAsync(cancellation).ConfigureAwait(false))
            {
                var next = Begin(await Take(ready.Reader).ConfigureAwait(false), cancellation);
                foreach (var result in await Finish(actor, waiting, how, cancellation).ConfigureAwait(false))
                {
                    yield return result;
                }

                // While more lines wait, the commit of these goes on beside the preparation of those; else nobody is kept waiting.
                waiting = ready.Reader.TryPeek(out _) ? next : null;
                foreach (var result in waiting is null ? await Finish(actor, next, how, cancellation).ConfigureAwait(false) : [])
                {
                    yield return result;
                }
            }

            foreach (var result in await Finish(actor, waiting, how, cancellation).ConfigureAwait(false))
            {
                yield return result;
            }

            await reading.ConfigureAwait(false);
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await ((Task)reading).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>The answer to a line that an earlier run committed.</summary>
    public static SaveOutcome Answer(Actor actor, RecordViews views, AppendOutcome.Repeated repeated, DateTimeOffset now)
    {
        if (!repeated.IsSameLine)
        {
            return new SaveOutcome.Refused(new ValidationReport([BulkFindings.KeyReused()]));
        }

        var record = views.Record(actor, repeated.Earlier, now, isCurrent: false);
        return repeated.Earlier.Kind == RevisionKind.Created
            ? new SaveOutcome.Created(record, ValidationReport.Clean)
            : new SaveOutcome.Revised(record, ValidationReport.Clean);
    }

    private async Task Read(Actor actor, IAsyncEnumerable<BulkLine> lines, ImportOptions how, ChannelWriter<Task<Line>> ready, CancellationToken cancellation)
    {
        using var slots = new SemaphoreSlim(options.BulkParallelism);
        Exception? fault = null;
        List<Task> running = [];
        try
        {
            await foreach (var line in lines.WithCancellation(cancellation).ConfigureAwait(false))
            {
                await slots.WaitAsync(cancellation).ConfigureAwait(false);
                var task = Task.Run(() => Prepare(actor, line, how, slots, cancellation), CancellationToken.None);
                running.Add(task);
                if (running.Count >= MostInCommit)
                {
                    running.RemoveAll(static done => done.IsCompleted);
                }

                await ready.WriteAsync(task, cancellation).ConfigureAwait(false);
            }
        }
        catch (Exception stopped)
        {
            fault = stopped;
        }

        ready.Complete(fault);
        await Task.WhenAll(running).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task<Line> Prepare(Actor actor, BulkLine line, ImportOptions how, SemaphoreSlim slots, CancellationToken cancellation)
    {
        try
        {
            var now = await embargoes.Now(cancellation).ConfigureAwait(false);
            var key = how.IdempotencyKey is { } run ? new BulkLineKey(run, line.Line, Digest(line.Submission)) : (BulkLineKey?)null;
            if (RecordEditor.Refusal(actor, how.State) is { } refusal)
            {
                return new Line(line, key, now, null, null, new BulkResult(line.Line, refusal));
            }

            if (key is { } known && log.Recall(known) is { } earlier)
            {
                return new Line(line, key, now, null, null, new BulkResult(line.Line, Answer(actor, views, earlier, now), Repeated: earlier.IsSameLine));
            }

            return New(actor, line, key, how, now, cancellation);
        }
        finally
        {
            slots.Release();
        }
    }

    // Most lines are new records: they are prepared whole here, and only those that are not go the way of a single write.
    private Line New(Actor actor, BulkLine line, BulkLineKey? key, ImportOptions how, DateTimeOffset now, CancellationToken cancellation)
    {
        var draft = drafts.New(actor, line.Submission, now, cancellation);
        if (draft.Prepared.Topic is { } topic && log.FindTopic(topic.Value) is { } holder)
        {
            return new Line(line, key, now, draft, null, null) { Holder = holder };
        }

        var state = how.DraftWhenNotPublishable && !draft.Prepared.MayBe(how.State) ? RecordState.Draft : how.State;
        if (!draft.Prepared.MayBe(state))
        {
            return new Line(line, key, now, draft, null, new BulkResult(line.Line, new SaveOutcome.Refused(draft.Prepared.Report)));
        }

        var creation = RecordDrafts.Creation(actor, draft, state, line.Submission.Note, now) with { BulkLine = key };
        return new Line(line, key, now, draft with { Prepared = draft.Prepared.AsAnswered() }, creation, null);
    }

    private static async Task<List<Line>> Take(ChannelReader<Task<Line>> ready)
    {
        List<Line> batch = [];
        while (batch.Count < MostInCommit && ready.TryPeek(out var next) && (batch.Count == 0 || next.IsCompleted) && ready.TryRead(out next))
        {
            batch.Add(await next.ConfigureAwait(false));
        }

        return batch;
    }

    private Batch Begin(List<Line> lines, CancellationToken cancellation)
    {
        var creations = lines.Select(static line => line.Creation).OfType<Change>().ToList();
        return new Batch(lines, creations.Count == 0 ? Task.FromResult<IReadOnlyList<AppendOutcome>>([]) : committer.Commit(creations, cancellation));
    }

    // Lines that are no new records are settled one after another, in their order.
    private async Task<List<BulkResult>> Finish(Actor actor, Batch? batch, ImportOptions how, CancellationToken cancellation)
    {
        if (batch is null)
        {
            return [];
        }

        var outcomes = await batch.Commit.ConfigureAwait(false);
        var results = new List<BulkResult>(batch.Lines.Count);
        var next = 0;
        foreach (var line in batch.Lines)
        {
            var outcome = line.Creation is null ? null : outcomes[next++];
            results.Add(line.Result ?? await Settle(actor, line, outcome, how, cancellation).ConfigureAwait(false));
        }

        return results;
    }

    private async Task<BulkResult> Settle(Actor actor, Line line, AppendOutcome? outcome, ImportOptions how, CancellationToken cancellation)
    {
        var saved = outcome is null ? new SaveOutcome.Conflict(line.Holder) : editor.Created(actor, outcome, line.Draft!, line.Now); // what is committed was drafted
        if (saved is SaveOutcome.Conflict { Existing: var existing } && how.OnExisting == OnExisting.Revise)
        {
            saved = await editor.Save(actor, existing, line.Given.Submission, how, line.Key, cancellation).ConfigureAwait(false);
        }

        return new BulkResult(line.Given.Line, saved, Repeated: outcome is AppendOutcome.Repeated { IsSameLine: true });
    }

    private static string Digest(Submission submission) =>
        submission.Graph is { } graph ? Rdfc10.Hash(graph) : Convert.ToHexStringLower(SHA256.HashData(submission.Bytes.Span));

    private sealed record Line(BulkLine Given, BulkLineKey? Key, DateTimeOffset Now, RecordDraft? Draft, Change? Creation, BulkResult? Result)
    {
        public RecordId Holder { get; init; }
    }

    private sealed record Batch(List<Line> Lines, Task<IReadOnlyList<AppendOutcome>> Commit);
}
