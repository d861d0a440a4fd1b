using MetaCatalog.Catalog.Access.Use;
using MetaCatalog.Catalog.Log;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Validation;

namespace MetaCatalog.Catalog.Access.Requests;

/// <summary>The door for asking for data and for deciding: every step is one durable act with its actor. Thread safe.</summary>
/// <remarks>
/// The catalog holds no data: a grant lets one actor see the addresses of one record's data until it expires, by the clock and at
/// once; the level of the record has the last word. What is registered data is granted as soon as the terms are accepted.
/// </remarks>
public sealed class AccessRequests
{
    private const int MostListed = 500;

    private readonly IRequestLedger ledger;
    private readonly IChangeLog log;
    private readonly EmbargoClock embargoes;
    private readonly RecordViews views;
    private readonly CatalogOptions options;

    internal AccessRequests(IRequestLedger ledger, IChangeLog log, EmbargoClock embargoes, RecordViews views, CatalogOptions options)
    {
        this.ledger = ledger;
        this.log = log;
        this.embargoes = embargoes;
        this.views = views;
        this.options = options;
    }

    /// <summary>Whether the data of a record may be used for the purposes; null when for this actor there is no such record.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="id">The record.</param>
    /// <param name="purposes">What for.</param>
    /// <param name="user">What kind of user it is for; null when not known.</param>
    /// <param name="cancellation">Looked at while an embargo is lifted.</param>
    public async ValueTask<IReadOnlyList<UseAnswer>?> MayUse(Actor actor, RecordId id, IEnumerable<UsePurpose> purposes, UserKind? user = null, CancellationToken cancellation = default)
    {
        var now = await embargoes.Now(cancellation).ConfigureAwait(false);
        if (Seen(actor, id, now) is not { } current)
        {
            return null;
        }

        var context = Context(actor, current, now);
        return [.. purposes.Select(purpose => UseEvaluator.Evaluate(context, purpose, user))];
    }

    /// <summary>Asks for the data of a record.</summary>
    public async Task<RequestOutcome> Ask(Actor actor, RecordId id, AccessQuestion question, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        var now = await embargoes.Now(cancellation).ConfigureAwait(false);
        if (Seen(actor, id, now) is not { } current)
        {
            return new RequestOutcome.NotFound();
        }

        if (Barrier(actor, current, question, now) is { } barrier)
        {
            return barrier;
        }

        var outcome = await ledger.Ask(RequestOf(actor, current, question, now), question.KeyFor(id), options.MaxWaitingRequests).ConfigureAwait(false);
        return outcome switch
        {
            AskOutcome.Committed { Request: var request } => new RequestOutcome.Done(request, true),
            AskOutcome.Repeated { IsSame: true, Request: var earlier } => new RequestOutcome.Done(earlier, false),
            AskOutcome.Repeated => new RequestOutcome.KeyReused(),
            AskOutcome.Waiting { Request: var waiting } => new RequestOutcome.Conflict(waiting),
            _ => new RequestOutcome.TooMany(options.MaxWaitingRequests),
        };
    }

    /// <summary>Grants or refuses a request that waits. The same decision of the same actor once more is no new step.</summary>
    public async Task<RequestOutcome> Decide(Actor actor, RequestId id, AccessDecision decision, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(decision);
        var now = await embargoes.Now(cancellation).ConfigureAwait(false);
        if (Found(actor, id, now, out var current) is not { } request)
        {
            return new RequestOutcome.NotFound();
        }

        if (!AccessPolicy.MayDecide(actor))
        {
            return new RequestOutcome.Forbidden(Scopes.Decide);
        }

        var wanted = decision.Grants ? RequestState.Granted : RequestState.Refused;
        if (request.State != RequestState.Waiting)
        {
            return request.State == wanted && request.DecidedBy == actor.Id && request.Reason == decision.Reason
                ? new RequestOutcome.Done(request, false)
                : new RequestOutcome.Conflict(request);
        }

        var longest = GrantTerms.Longest(Context(actor, current!, now).Facts, now, options.MaxGrantDays); // a request that is found has a record
        if (Faults(request, decision, now, longest) is { Count: > 0 } faults)
        {
            return new RequestOutcome.Refused(new ValidationReport(faults));
        }

        var decided = request with
        {
            State = wanted,
            Decided = now,
            DecidedBy = actor.Id,
            Reason = decision.Reason,
            Expires = decision.Grants ? RevisionChain.ToMillisecond(decision.Expires ?? GrantTerms.Usual(now, longest)) : null,
        };
        return await Step(decided, decision.Grants ? "request-granted" : "request-refused", actor, now).ConfigureAwait(false);
    }

    /// <summary>Takes one's own request back, decided or not.</summary>
    public Task<RequestOutcome> Withdraw(Actor actor, RequestId id, CancellationToken cancellation = default) =>
        End(actor, id, RequestState.Withdrawn, null, static (by, request) => by.Id == request.Actor, Scopes.None, cancellation);

    /// <summary>Takes a grant back.</summary>
    /// <param name="actor">Who does; needs <see cref="Scopes.Decide"/>.</param>
    /// <param name="id">The request.</param>
    /// <param name="reason">Why, 1–4,000 characters.</param>
    /// <param name="cancellation">Looked at until the commit begins.</param>
    public Task<RequestOutcome> Revoke(Actor actor, RequestId id, string reason, CancellationToken cancellation = default) =>
        End(actor, id, RequestState.Revoked, reason ?? "", static (by, _) => AccessPolicy.MayDecide(by), Scopes.Decide, cancellation);

    /// <summary>A request that the actor may see, or null.</summary>
    public async ValueTask<AccessRequest?> Read(Actor actor, RequestId id, CancellationToken cancellation = default)
    {
        var now = await embargoes.Now(cancellation).ConfigureAwait(false);
        return Found(actor, id, now, out _);
    }

    /// <summary>The actor's own requests, latest first, as far as it still sees their records.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="after">Where the part before ended; null for the first.</param>
    /// <param name="size">How many, 1 to <see cref="RequestPart.MostRequests"/>.</param>
    /// <param name="cancellation">Looked at while an embargo is lifted.</param>
    /// <returns>Null when for this actor there is no such request to go on after.</returns>
    public async ValueTask<RequestPart?> Mine(Actor actor, RequestId? after = null, int size = RequestPart.MostRequests, CancellationToken cancellation = default)
    {
        var now = await embargoes.Now(cancellation).ConfigureAwait(false);
        return actor.IsAnonymous ? RequestPart.Empty : Page(actor, after, size, now, (last, limit) => ledger.Of(actor.Id, last, limit));
    }

    /// <summary>The requests in a state that the actor may decide on, those that have waited longest first; none for who decides nothing.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="state">The state.</param>
    /// <param name="after">Where the part before ended; null for the first.</param>
    /// <param name="size">How many, 1 to <see cref="RequestPart.MostRequests"/>.</param>
    /// <param name="cancellation">Looked at while an embargo is lifted.</param>
    /// <returns>Null when for this actor there is no such request to go on after.</returns>
    public async ValueTask<RequestPart?> Queue(
        Actor actor, RequestState state = RequestState.Waiting, RequestId? after = null, int size = RequestPart.MostRequests, CancellationToken cancellation = default)
    {
        var now = await embargoes.Now(cancellation).ConfigureAwait(false);
        return AccessPolicy.MayDecide(actor) ? Page(actor, after, size, now, (last, limit) => ledger.In(state, last, limit)) : RequestPart.Empty;
    }

    /// <summary>The audit of tokens and requests after a number, in order.</summary>
    /// <exception cref="UnauthorizedAccessException">The actor does not keep the house.</exception>
    public IReadOnlyList<Act> Audit(Actor actor, long after, int limit) => actor.May(Scopes.Administer)
        ? ledger.Acts(after, Math.Clamp(limit, 1, MostListed))
        : throw new UnauthorizedAccessException($"'{actor.Id}' may not read the audit; that takes the scope 'administer'.");

    /// <summary>Grants that end until the instant and that the actor may see.</summary>
    internal IReadOnlyList<AccessRequest> Expiring(Actor actor, DateTimeOffset now, DateTimeOffset until, int limit) =>
        AccessPolicy.MayDecide(actor) ? [.. ledger.Expiring(now, until, limit).Where(request => Sees(actor, request, now))] : [];

    // What the actor does not see is passed over, so that a part is full whatever is out of sight.
    private RequestPart? Page(Actor actor, RequestId? after, int size, DateTimeOffset now, Func<RequestId?, int, IReadOnlyList<AccessRequest>> read)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(size, RequestPart.MostRequests);
        if (after is { } given && Found(actor, given, now, out _) is null)
        {
            return null;
        }

        List<AccessRequest> seen = [];
        for (var last = after; seen.Count <= size;)
        {
            var batch = read(last, MostListed);
            seen.AddRange(batch.Where(request => Sees(actor, request, now)).Take(size + 1 - seen.Count));
            if (batch.Count < MostListed)
            {
                break;
            }

            last = batch[^1].Id;
        }

        return seen.Count > size ? new RequestPart(seen[..size], seen[size - 1].Id) : new RequestPart(seen, null);
    }

    private static RequestOutcome? Barrier(Actor actor, LoggedRevision current, AccessQuestion question, DateTimeOffset now)
    {
        if (actor.IsAnonymous)
        {
            return new RequestOutcome.Unknown();
        }

        var level = current.Facts.EffectiveAt(now);
        if (current.Facts.State != RecordState.Published || !AccessPolicy.IsAskedFor(level))
        {
            return new RequestOutcome.NothingToAsk(level);
        }

        List<Finding> faults = [.. question.Faults()];
        return faults.Count == 0 ? null : new RequestOutcome.Refused(new ValidationReport(faults));
    }

    private AccessRequest RequestOf(Actor actor, LoggedRevision current, AccessQuestion question, DateTimeOffset now)
    {
        var purpose = UsePurposes.Find(question.Purpose)!; // faults were looked for
        var context = Context(actor, current, now);
        var request = new AccessRequest
        {
            Id = RequestId.New(),
            Record = current.Record,
            Actor = actor.Id,
            ActorName = actor.Name,
            Purpose = purpose.Code,
            User = question.User,
            Statement = question.Statement.Trim(),
            Affiliation = string.IsNullOrWhiteSpace(question.Affiliation) ? null : question.Affiliation.Trim(),
            Verdict = UseEvaluator.Evaluate(context, purpose, question.User).Verdict,
            Asked = now,
        };
        return current.Facts.EffectiveAt(now) == AccessLevel.Registered && request.Verdict != UseVerdict.Prohibited
            ? request with
            {
                State = RequestState.Granted,
                Decided = now,
                DecidedBy = Actor.System.Id,
                Expires = GrantTerms.Usual(now, GrantTerms.Longest(context.Facts, now, options.MaxGrantDays)),
            }
            : request;
    }

    private static List<Finding> Faults(AccessRequest request, AccessDecision decision, DateTimeOffset now, DateTimeOffset longest)
    {
        List<Finding> faults = [];
        if (string.IsNullOrWhiteSpace(decision.Reason) && (!decision.Grants || request.Verdict == UseVerdict.Prohibited))
        {
            faults.Add(RequestFindings.ReasonNeeded());
        }

        if (decision.Reason?.Length > AccessQuestion.LongestText)
        {
            faults.Add(RequestFindings.Length("reason", decision.Reason.Length, 0, AccessQuestion.LongestText));
        }

        if (decision.Grants && decision.Expires is { } expires && (expires <= now || expires > longest))
        {
            faults.Add(RequestFindings.Expiry(expires, now, longest));
        }

        return faults;
    }

    private async Task<RequestOutcome> End(
        Actor actor, RequestId id, RequestState state, string? reason, Func<Actor, AccessRequest, bool> may, Scopes needed, CancellationToken cancellation)
    {
        var now = await embargoes.Now(cancellation).ConfigureAwait(false);
        if (Found(actor, id, now, out _) is not { } request)
        {
            return new RequestOutcome.NotFound();
        }

        if (!may(actor, request))
        {
            return new RequestOutcome.Forbidden(needed);
        }

        if (request.State == state)
        {
            return new RequestOutcome.Done(request, false);
        }

        if (request.StateAt(now) is not RequestState.Granted && !(state == RequestState.Withdrawn && request.State == RequestState.Waiting))
        {
            return new RequestOutcome.Conflict(request);
        }

        return reason is { Length: 0 or > AccessQuestion.LongestText }
            ? new RequestOutcome.Refused(new ValidationReport([RequestFindings.Length("reason", reason.Length, 1, AccessQuestion.LongestText)]))
            : await Step(request with { State = state, Reason = reason ?? request.Reason, Ended = now }, "request-" + state.Code(), actor, now).ConfigureAwait(false);
    }

    private async Task<RequestOutcome> Step(AccessRequest becomes, string kind, Actor actor, DateTimeOffset now) =>
        await ledger.Step(becomes, kind, actor.Id, now).ConfigureAwait(false) is { } committed
            ? new RequestOutcome.Done(committed, true)
            : new RequestOutcome.Conflict(ledger.Find(becomes.Id)!); // what is stepped on is there

    private AccessRequest? Found(Actor actor, RequestId id, DateTimeOffset now, out LoggedRevision? current)
    {
        var request = ledger.Find(id);
        current = request is null ? null : log.Current(request.Record);
        return request is not null && Sees(actor, request, current, now) ? request : null;
    }

    private bool Sees(Actor actor, AccessRequest request, DateTimeOffset now) => Sees(actor, request, log.Current(request.Record), now);

    private static bool Sees(Actor actor, AccessRequest request, LoggedRevision? current, DateTimeOffset now) =>
        current is not null && AccessPolicy.SeesRequest(actor, request.Actor, current.Facts, now);

    private LoggedRevision? Seen(Actor actor, RecordId id, DateTimeOffset now) =>
        log.Current(id) is { } current && AccessPolicy.Of(actor, current.Facts, now) == Sight.Description ? current : null;

    private RuleContext Context(Actor actor, LoggedRevision current, DateTimeOffset now)
    {
        var record = views.Record(actor, current, now);
        return new RuleContext { Graph = record.Graph, Topic = record.Topic, Now = now, ZoneOffset = options.ZoneOffset };
    }
}
