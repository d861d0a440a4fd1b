using MetaCatalog.Catalog.Records;

namespace MetaCatalog.Catalog.Access.Requests;

/// <summary>Where access requests and the audit of acts are kept: the port to Storage, beside the change log.</summary>
/// <remarks>
/// Contract: a step and its act are one commit, durable when the task is done; of two steps onto the same one, one is refused;
/// acts are numbered from 1 without gaps and never changed. Reads see every step that was done before them. Safe for use from
/// many threads; reads cost time in proportion to what they return.
/// </remarks>
public interface IRequestLedger
{
    /// <summary>Commits a new request, unless its key was used, its actor waits for the same record already, or waits for too many.</summary>
    Task<AskOutcome> Ask(AccessRequest request, AskKey? key, int mostWaiting);

    /// <summary>Commits the next step of a request.</summary>
    /// <param name="becomes">The request after the step; <see cref="AccessRequest.Act"/> is the act it was before.</param>
    /// <param name="kind">The kind of the act.</param>
    /// <param name="by">Who takes the step.</param>
    /// <param name="at">When.</param>
    /// <returns>The request as committed; null when somebody else was faster.</returns>
    Task<AccessRequest?> Step(AccessRequest becomes, string kind, string by, DateTimeOffset at);

    /// <summary>The request, or null.</summary>
    AccessRequest? Find(RequestId id);

    /// <summary>The actor's requests, latest first; those after the one given, if it is there.</summary>
    IReadOnlyList<AccessRequest> Of(string actor, RequestId? after, int limit);

    /// <summary>Requests in the state, those that have waited longest first; those after the one given, if it is there, whatever its state is by now.</summary>
    IReadOnlyList<AccessRequest> In(RequestState state, RequestId? after, int limit);

    /// <summary>Grants that end after the one instant and not after the other, soonest first.</summary>
    IReadOnlyList<AccessRequest> Expiring(DateTimeOffset after, DateTimeOffset until, int limit);

    /// <summary>Until when the actor holds a grant for the record; null when none was given or it was taken back.</summary>
    DateTimeOffset? GrantedUntil(RecordId record, string actor);

    /// <summary>Acts after the number, in order.</summary>
    IReadOnlyList<Act> Acts(long after, int limit);
}

/// <summary>What makes a repeated question the same question.</summary>
/// <param name="Key">Chosen by who asks, 1–200 characters.</param>
/// <param name="Digest">SHA-256 of what was asked, lower-case hex.</param>
public readonly record struct AskKey(string Key, string Digest);

/// <summary>What became of a new request given to the ledger.</summary>
public abstract record AskOutcome
{
    private AskOutcome()
    {
    }

    /// <summary>It is durable.</summary>
    public sealed record Committed(AccessRequest Request) : AskOutcome;

    /// <summary>The key was used before.</summary>
    /// <param name="Request">What was asked then.</param>
    /// <param name="IsSame">Whether it is the same question.</param>
    public sealed record Repeated(AccessRequest Request, bool IsSame) : AskOutcome;

    /// <summary>The actor has a request for the record that waits.</summary>
    public sealed record Waiting(AccessRequest Request) : AskOutcome;

    /// <summary>The actor has as many waiting requests as are allowed.</summary>
    public sealed record TooMany : AskOutcome;
}
