using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Log;
using MetaCatalog.Catalog.Records;

namespace MetaCatalog.Catalog.Access.Probes;

/// <summary>
/// Finds out in the background what the record alone does not tell: what its links answer to strangers, and through which doors of
/// the catalog strangers come upon it. Never part of a write. Thread safe; one run at a time.
/// </summary>
/// <remarks>
/// Without a visitor nothing leaves the house: only the own doors are looked through. What is found is kept as evidence that
/// expires; rules and assessments read it. A run that is interrupted, or that has asked as many addresses as it may, goes on where
/// it stopped.
/// </remarks>
public sealed class LinkProbes : IDisposable
{
    private const int Batch = 50;
    private const string UnderWay = "under-way";
    private const string Finished = "finished";

    private readonly IChangeLog log;
    private readonly IProbeLedger ledger;
    private readonly EmbargoClock embargoes;
    private readonly RecordViews views;
    private readonly DoorLook doors;
    private readonly LinkRound? round;
    private readonly CatalogOptions options;
    private readonly SemaphoreSlim one = new(1);

    internal LinkProbes(IChangeLog log, IProbeLedger ledger, EmbargoClock embargoes, RecordViews views, DoorLook doors, LinkRound? round, CatalogOptions options)
    {
        this.log = log;
        this.ledger = ledger;
        this.embargoes = embargoes;
        this.views = views;
        this.doors = doors;
        this.round = round;
        this.options = options;
    }

    private ProbeOptions Settings => options.Probes;

    /// <summary>How it stands.</summary>
    public ProbeStatus Status()
    {
        var (run, last) = (Read(UnderWay, ProbeJson.Default.ProbeRun), Read(Finished, ProbeJson.Default.FinishedProbes));
        return new ProbeStatus(round is not null, one.CurrentCount == 0, IsDue(run, last), run?.Records ?? last?.Records ?? 0, run?.Links ?? last?.Links ?? 0, last?.At);
    }

    /// <summary>Looks at every record, beginning where an interrupted run stopped.</summary>
    /// <param name="actor">Takes <see cref="Scopes.Administer"/>.</param>
    /// <param name="progress">Told after each batch.</param>
    /// <param name="cancellation">Stops as soon as it can; the next run goes on after the last whole batch.</param>
    /// <exception cref="UnauthorizedAccessException">The actor may not.</exception>
    public async Task<ProbeStatus> Run(Actor actor, Action<ProbeStatus>? progress = null, CancellationToken cancellation = default)
    {
        if (!actor.May(Scopes.Administer))
        {
            throw new UnauthorizedAccessException($"'{actor.Id}' may not probe; that takes the scope 'administer'.");
        }

        await one.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            await GoThrough(Resumed(), progress, cancellation).ConfigureAwait(false);
        }
        finally
        {
            one.Release();
        }

        return Status();
    }

    /// <summary>Runs, or goes on, when it is time; else does nothing.</summary>
    public async Task RunIfDue(Actor actor, CancellationToken cancellation = default)
    {
        if (Status().IsDue)
        {
            await Run(actor, null, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>What is known of a record.</summary>
    /// <param name="actor">Takes <see cref="Scopes.Write"/>.</param>
    /// <param name="id">The record.</param>
    /// <param name="cancellation">Looked at while an embargo is lifted.</param>
    public async ValueTask<ProbeOutcome> Of(Actor actor, RecordId id, CancellationToken cancellation = default)
    {
        var now = await embargoes.Now(cancellation).ConfigureAwait(false);
        return Seen(actor, id, now, out var refusal) is { } revision ? Known(actor, revision, now, []) : refusal;
    }

    /// <summary>Looks at one record now, also at links that were asked lately.</summary>
    /// <param name="actor">Takes <see cref="Scopes.Write"/>.</param>
    /// <param name="id">The record.</param>
    /// <param name="cancellation">Stops between two addresses.</param>
    public async Task<ProbeOutcome> Look(Actor actor, RecordId id, CancellationToken cancellation = default)
    {
        var now = await embargoes.Now(cancellation).ConfigureAwait(false);
        if (Seen(actor, id, now, out var refusal) is not { } revision)
        {
            return refusal;
        }

        var links = round is null ? [] : await round.Ask(LinksOf(revision, now), cancellation).ConfigureAwait(false);
        await ledger.Keep(links, await Doors([revision], now, cancellation).ConfigureAwait(false)).ConfigureAwait(false);
        return Known(actor, revision, now, links);
    }

    /// <inheritdoc/>
    public void Dispose() => one.Dispose();

    private async Task GoThrough(ProbeRun run, Action<ProbeStatus>? progress, CancellationToken cancellation)
    {
        while (log.CurrentAfter(run.After is { } after ? RecordId.Parse(after) : null, Batch) is { Count: > 0 } page)
        {
            if (run.LinksToday >= Settings.MaxLinksInRun)
            {
                await Write(UnderWay, run with { GoesOnAt = embargoes.Instant + Settings.BetweenRuns }, ProbeJson.Default.ProbeRun).ConfigureAwait(false);
                return;
            }

            run = await Step(run, page, cancellation).ConfigureAwait(false);
            await Write(UnderWay, run, ProbeJson.Default.ProbeRun).ConfigureAwait(false);
            progress?.Invoke(Status());
        }

        await ledger.Forget(embargoes.Instant - Settings.HoldsFor).ConfigureAwait(false);
        await Write(Finished, new FinishedProbes(embargoes.Instant, run.Records, run.Links), ProbeJson.Default.FinishedProbes).ConfigureAwait(false);
        await ledger.Write(UnderWay, "null").ConfigureAwait(false);
    }

    private async Task<ProbeRun> Step(ProbeRun run, IReadOnlyList<LoggedRevision> page, CancellationToken cancellation)
    {
        var now = await embargoes.Now(cancellation).ConfigureAwait(false);
        List<LinkTarget> targets = round is null ? [] : [.. page.SelectMany(revision => LinksOf(revision, now)).OrderByDescending(static target => target.IsPublic).DistinctBy(static target => target.Address).Where(target => IsTimeFor(target, now))];
        var links = targets.Count == 0 ? [] : await round!.Ask(targets, cancellation).ConfigureAwait(false); // without a round there are no targets
        await ledger.Keep(links, await Doors(page, now, cancellation).ConfigureAwait(false)).ConfigureAwait(false);
        return run with { After = page[^1].Record.Value, Records = run.Records + page.Count, Links = run.Links + targets.Count, LinksToday = run.LinksToday + targets.Count };
    }

    private async Task<IReadOnlyList<DoorEvidence>> Doors(IReadOnlyList<LoggedRevision> revisions, DateTimeOffset now, CancellationToken cancellation)
    {
        List<DoorEvidence> found = [];
        foreach (var revision in revisions)
        {
            if (await doors.For(revision, now, cancellation).ConfigureAwait(false) is { } evidence)
            {
                found.Add(evidence);
            }
        }

        return found;
    }

    private bool IsTimeFor(LinkTarget target, DateTimeOffset now) => ledger.Link(target.Address, target.IsPublic) is not { } known || known.LookedAt <= now - Settings.LookAgainAfter;

    private List<LinkTarget> LinksOf(LoggedRevision revision, DateTimeOffset now)
    {
        if (revision.Facts.State == RecordState.Withdrawn)
        {
            return [];
        }

        var record = views.Record(Actor.System, revision, now);
        var isPublic = revision.Facts.State == RecordState.Published && record.AccessLevel == AccessLevel.Open;
        var facts = new RecordFacts(new RuleContext { Graph = record.Graph, Topic = record.Topic, Now = now, ZoneOffset = options.ZoneOffset });
        return [.. facts.Links.Take(Settings.MaxLinksOfRecord).Select(link => new LinkTarget(link.Address, isPublic))];
    }

    private LoggedRevision? Seen(Actor actor, RecordId id, DateTimeOffset now, out ProbeOutcome refusal)
    {
        var isSeen = log.Current(id) is { } current && AccessPolicy.Of(actor, current.Facts, now) == Sight.Description;
        refusal = isSeen ? new ProbeOutcome.Forbidden(Scopes.Write) : ProbeOutcome.NotFound.Instance;
        return isSeen && actor.May(Scopes.Write) ? log.Current(id) : null;
    }

    private ProbeOutcome.Known Known(Actor actor, LoggedRevision revision, DateTimeOffset now, IReadOnlyList<LinkEvidence> found)
    {
        var evidence = RecordEvidence.Of(ledger, actor, revision.Record, now, Settings);
        return new ProbeOutcome.Known(new RecordProbes(
            [.. LinksOf(revision, now).Select(target => (target.Address, found.FirstOrDefault(link => link.Address == target.Address) ?? evidence.Link(target.Address)))],
            evidence.Doors(revision.Facts.EffectiveAt(now) == AccessLevel.Hidden)));
    }

    private ProbeRun Resumed() => Read(UnderWay, ProbeJson.Default.ProbeRun) is { } begun
        ? begun with { LinksToday = begun.GoesOnAt is null ? begun.LinksToday : 0, GoesOnAt = null }
        : new ProbeRun(embargoes.Instant, null, 0, 0, 0, null);

    private bool IsDue(ProbeRun? run, FinishedProbes? last) =>
        run is not null ? run.GoesOnAt is not { } time || time <= embargoes.Instant : last is null || last.At + Settings.BetweenRuns <= embargoes.Instant;

    private T? Read<T>(string name, JsonTypeInfo<T> type) where T : class => ledger.Read(name) is { } text ? JsonSerializer.Deserialize(text, type) : null;

    private Task Write<T>(string name, T value, JsonTypeInfo<T> type) => ledger.Write(name, JsonSerializer.Serialize(value, type));
}
