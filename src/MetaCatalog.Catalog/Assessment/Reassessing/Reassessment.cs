using System.Text.Json;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Assessment.Coverage;
using MetaCatalog.Catalog.Log;
using MetaCatalog.Catalog.Records;

namespace MetaCatalog.Catalog.Assessment.Reassessing;

/// <summary>How a reassessment stands.</summary>
/// <param name="Ruleset">The version of the rules in force.</param>
/// <param name="IsRunning">Whether a run is on its way now.</param>
/// <param name="IsDue">Whether rules or day are others than those of the last finished run.</param>
/// <param name="Seen">Records judged in the run under way, else in the last one.</param>
/// <param name="Changed">Records among them whose result changed.</param>
/// <param name="FinishedAt">When the last run went through; null when none has.</param>
public sealed record ReassessmentStatus(string Ruleset, bool IsRunning, bool IsDue, long Seen, long Changed, DateTimeOffset? FinishedAt);

/// <summary>Judges every record again when the rules or the day have changed. Thread safe; one run at a time.</summary>
/// <remarks>
/// A record whose result is the same is not touched. One whose result changed gets a revision of its own kind: content, hash and
/// state stay, the numbers and the public datestamp change, so that harvesters learn of it. A run that is interrupted goes on
/// where it stopped, as long as rules and day are the same. Half the processors are left to those who are served meanwhile.
/// </remarks>
public sealed class Reassessment : IDisposable
{
    private const int Batch = 200;
    private const string UnderWay = "under-way";
    private const string Finished = "finished";
    private const int MostPoints = 3_660;
    private const int MostDays = 366;

    private readonly IChangeLog log;
    private readonly IAssessmentLedger ledger;
    private readonly Committer committer;
    private readonly EmbargoClock embargoes;
    private readonly Rejudge rejudge;
    private readonly CatalogOptions options;
    private readonly string ruleset;
    private readonly SemaphoreSlim one = new(1);

    internal Reassessment(IChangeLog log, IAssessmentLedger ledger, Committer committer, EmbargoClock embargoes, Rejudge rejudge, CatalogOptions options)
    {
        this.log = log;
        this.ledger = ledger;
        this.committer = committer;
        this.embargoes = embargoes;
        this.rejudge = rejudge;
        this.options = options;
        ruleset = Ruleset.Version(options);
    }

    /// <summary>How it stands.</summary>
    public ReassessmentStatus Status()
    {
        var last = LastFinished();
        var run = one.CurrentCount == 0 ? Read(UnderWay, ReassessmentJson.Default.ReassessmentRun) : null;
        return new ReassessmentStatus(
            ruleset, one.CurrentCount == 0, IsDue(last), run?.Seen ?? last?.Seen ?? 0, run?.Changed ?? last?.Changed ?? 0, last?.At);
    }

    /// <summary>How good the public records were, day by day, oldest first.</summary>
    public IReadOnlyList<TrendPoint> Trend() => ledger.Trend(MostPoints);

    /// <summary>What the public records said and lacked when they were last judged, field by field; null before the first run.</summary>
    /// <param name="domain">Code of a domain; null for the whole catalog.</param>
    /// <param name="days">How many days the trend goes back, 1 to 366.</param>
    public CoverageReport? Coverage(string? domain, int days)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, MostDays);
        return CoverageReport.Of(ledger.Coverage(days), domain);
    }

    /// <summary>Judges every record, beginning where an interrupted run stopped.</summary>
    /// <param name="actor">Takes <see cref="Scopes.Administer"/>.</param>
    /// <param name="progress">Told after each batch.</param>
    /// <param name="cancellation">Stops between two batches; the next run goes on there.</param>
    /// <exception cref="UnauthorizedAccessException">The actor may not.</exception>
    public async Task<ReassessmentStatus> Run(Actor actor, Action<ReassessmentStatus>? progress = null, CancellationToken cancellation = default)
    {
        if (!actor.May(Scopes.Administer))
        {
            throw new UnauthorizedAccessException($"'{actor.Id}' may not reassess; that takes the scope 'administer'.");
        }

        await one.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            await Finish(await GoThrough(Resumed(), progress, cancellation).ConfigureAwait(false)).ConfigureAwait(false);
        }
        finally
        {
            one.Release();
        }

        return Status();
    }

    /// <summary>Runs if rules or day have changed since the last run; else does nothing.</summary>
    public async Task RunIfDue(Actor actor, CancellationToken cancellation = default)
    {
        if (IsDue(LastFinished()))
        {
            await Run(actor, null, cancellation).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => one.Dispose();

    private async Task<ReassessmentRun> GoThrough(ReassessmentRun run, Action<ReassessmentStatus>? progress, CancellationToken cancellation)
    {
        while (log.CurrentAfter(run.After is { } after ? RecordId.Parse(after) : null, Batch) is { Count: > 0 } page)
        {
            cancellation.ThrowIfCancellationRequested();
            run = await Step(run, page, cancellation).ConfigureAwait(false);
            await ledger.Write(UnderWay, JsonSerializer.Serialize(run, ReassessmentJson.Default.ReassessmentRun)).ConfigureAwait(false);
            progress?.Invoke(Status());
        }

        return run;
    }

    private async Task<ReassessmentRun> Step(ReassessmentRun run, IReadOnlyList<LoggedRevision> page, CancellationToken cancellation)
    {
        var now = await embargoes.Now(cancellation).ConfigureAwait(false);
        var verdicts = new Verdict?[page.Count];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, Environment.ProcessorCount / 2), CancellationToken = cancellation };
        Parallel.For(0, page.Count, parallel, index => verdicts[index] = rejudge.Of(page[index], now));
        var commits = page.Zip(verdicts).Where(static pair => pair.Second is { IsChange: true }).Select(pair => Commit(pair.First, pair.Second!.Summary, now, cancellation)); // those without were left out
        var changed = (await Task.WhenAll(commits).ConfigureAwait(false)).Count(static isCommitted => isCommitted);
        Count(run.Coverage, page, verdicts);
        return run with { After = page[^1].Record.Value, Seen = run.Seen + page.Count, Changed = run.Changed + changed, Tally = Add(run.Tally, page, verdicts) };
    }

    // A record that somebody wrote meanwhile was judged by the new rules then.
    private async Task<bool> Commit(LoggedRevision revision, AssessmentSummary summary, DateTimeOffset now, CancellationToken cancellation) =>
        await committer.Commit(
            new Change
            {
                Record = revision.Record,
                Kind = RevisionKind.Reassessed,
                Expected = revision.Revision,
                Time = now,
                Actor = Actor.System.Id,
                State = revision.Facts.State,
                Assessment = summary,
                Note = $"Judged by rule set {ruleset}.",
            },
            cancellation).ConfigureAwait(false) is AppendOutcome.Committed;

    private static TrendTally Add(TrendTally tally, IReadOnlyList<LoggedRevision> page, Verdict?[] verdicts) =>
        page.Zip(verdicts).Where(static pair => pair is { First.Public.IsLive: true, Second: not null })
            .Aggregate(tally, static (sum, pair) => sum.With(pair.Second!.Summary)); // null was left out

    private static void Count(CoverageTally coverage, IReadOnlyList<LoggedRevision> page, Verdict?[] verdicts)
    {
        foreach (var (revision, verdict) in page.Zip(verdicts))
        {
            if (verdict is not null && revision.Public.IsLive)
            {
                coverage.Add(revision.Card.Domain, verdict.Fields);
            }
        }
    }

    private async Task Finish(ReassessmentRun run)
    {
        await ledger.Keep(run.Tally.ToPoint(run.Day, run.Ruleset)).ConfigureAwait(false);
        await ledger.Keep(run.Coverage.ToPoint(run.Day, run.Ruleset)).ConfigureAwait(false);
        var finished = new FinishedRun(run.Ruleset, run.Day, embargoes.Instant, run.Seen, run.Changed);
        await ledger.Write(Finished, JsonSerializer.Serialize(finished, ReassessmentJson.Default.FinishedRun)).ConfigureAwait(false);
        await ledger.Write(UnderWay, "null").ConfigureAwait(false);
    }

    private ReassessmentRun Resumed() =>
        Read(UnderWay, ReassessmentJson.Default.ReassessmentRun) is { } begun && begun.Ruleset == ruleset && begun.Day == Today
            ? begun
            : new ReassessmentRun(ruleset, Today, null, 0, 0, TrendTally.Empty, CoverageTally.Empty);

    private FinishedRun? LastFinished() => Read(Finished, ReassessmentJson.Default.FinishedRun);

    private bool IsDue(FinishedRun? last) => last is null || last.Ruleset != ruleset || last.Day != Today;

    private DateOnly Today => DateOnly.FromDateTime(embargoes.Instant.ToOffset(options.ZoneOffset).DateTime);

    private T? Read<T>(string name, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type) where T : class =>
        ledger.Read(name) is { } text ? JsonSerializer.Deserialize(text, type) : null;
}
