using MetaCatalog.Catalog.Access.Requests;
using MetaCatalog.Catalog.Discovery;
using MetaCatalog.Catalog.Log;

namespace MetaCatalog.Catalog.Access.Tasks;

/// <summary>What comes due by the clock, for each actor what it may see and do. Thread safe.</summary>
/// <remarks>
/// Stewards get everything; a committee the requests and grants; everybody else their own grants that end soon. Each kind is one
/// look at the search index or at the requests, whatever the size of the catalog.
/// </remarks>
public sealed class StewardTasks
{
    /// <summary>How many days ahead may be asked for.</summary>
    public const int MostDays = 366;

    private const int MostOfAKind = 100;

    private readonly AccessRequests requests;
    private readonly RecordSearch search;
    private readonly IChangeLog log;
    private readonly EmbargoClock embargoes;

    internal StewardTasks(AccessRequests requests, RecordSearch search, IChangeLog log, EmbargoClock embargoes)
    {
        this.requests = requests;
        this.search = search;
        this.log = log;
        this.embargoes = embargoes;
    }

    /// <summary>The actor's tasks, kind by kind; kinds without any are left out.</summary>
    /// <param name="actor">Who asks; nobody in particular has none.</param>
    /// <param name="days">How far ahead, 0–366 days.</param>
    /// <param name="cancellation">Looked at while an embargo is lifted.</param>
    public async ValueTask<IReadOnlyList<TaskGroup>> Of(Actor actor, int days = 30, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, MostDays);
        var now = await embargoes.Now(cancellation).ConfigureAwait(false);
        var until = now.AddDays(days);
        List<TaskGroup> groups =
        [
            OfRequests(TaskKind.RequestWaiting, await Waiting(actor, cancellation).ConfigureAwait(false), static request => request.Asked),
            OfRequests(TaskKind.GrantExpiring, await Ending(actor, now, until, cancellation).ConfigureAwait(false), static request => request.Expires!.Value), // they end
        ];
        if (actor.May(Scopes.Write))
        {
            groups.AddRange(
            [
                OfRecords(TaskKind.ReviewDue, search.DueBy(actor, RecordFields.Review, until, MostOfAKind)),
                OfRecords(TaskKind.EmbargoEnding, search.DueBy(actor, RecordFields.EmbargoEnd, until, MostOfAKind)),
                OfRecords(TaskKind.InReview, search.WithDuty(actor, StewardDuties.InReview, MostOfAKind)),
                OfRecords(TaskKind.Returned, search.WithDuty(actor, StewardDuties.Returned, MostOfAKind)),
                OfRecords(TaskKind.DraftRefused, search.WithDuty(actor, StewardDuties.Refused, MostOfAKind)),
            ]);
        }

        return [.. groups.Where(static group => group.Total > 0)];
    }

    private async ValueTask<IReadOnlyList<AccessRequest>> Ending(Actor actor, DateTimeOffset now, DateTimeOffset until, CancellationToken cancellation) =>
        AccessPolicy.MayDecide(actor)
            ? requests.Expiring(actor, now, until, MostOfAKind)
            : [.. (await requests.Mine(actor, cancellation: cancellation).ConfigureAwait(false))!.Requests.Where(request => request.StateAt(now) == RequestState.Granted && request.Expires <= until).OrderBy(static request => request.Expires)]; // the first part is always there

    private async ValueTask<IReadOnlyList<AccessRequest>> Waiting(Actor actor, CancellationToken cancellation) =>
        (await requests.Queue(actor, cancellation: cancellation).ConfigureAwait(false))!.Requests; // the first part is always there

    private TaskGroup OfRequests(TaskKind kind, IReadOnlyList<AccessRequest> found, Func<AccessRequest, DateTimeOffset> due) => new(
        kind,
        found.Count,
        [.. found.Take(MostOfAKind).Select(request => new StewardTask(kind, due(request), request.Record, log.Current(request.Record)!.Card, request))]); // who sees a request sees its record

    private static TaskGroup OfRecords(TaskKind kind, (int Total, IReadOnlyList<(LoggedRevision Revision, DateTimeOffset Due)> Found) answer) =>
        new(kind, answer.Total, [.. answer.Found.Select(found => new StewardTask(kind, found.Due, found.Revision.Record, found.Revision.Card))]);
}
