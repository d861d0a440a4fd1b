using MetaCatalog.Catalog.Access.Use;
using MetaCatalog.Catalog.Records;

namespace MetaCatalog.Catalog.Access.Requests;

/// <summary>Where a request stands, as it was last written; whether a grant has expired is the clock's to say.</summary>
public enum RequestState
{
    /// <summary>Asked, not decided.</summary>
    Waiting,

    /// <summary>Granted, until it expires.</summary>
    Granted,

    /// <summary>Not granted.</summary>
    Refused,

    /// <summary>Taken back by who asked, before or after the decision.</summary>
    Withdrawn,

    /// <summary>Granted once, and taken back by a steward or the committee.</summary>
    Revoked,

    /// <summary>Granted, and over: never written, only told by <see cref="AccessRequest.StateAt"/>.</summary>
    Expired,
}

/// <summary>One actor's request for the data of one record, at its latest step. Immutable.</summary>
public sealed record AccessRequest
{
    /// <summary>Its name.</summary>
    public required RequestId Id { get; init; }

    /// <summary>The record asked for.</summary>
    public required RecordId Record { get; init; }

    /// <summary>The id of who asks: a grant is good for this actor alone.</summary>
    public required string Actor { get; init; }

    /// <summary>What people call who asks.</summary>
    public required string ActorName { get; init; }

    /// <summary>The code of the purpose, see <see cref="UsePurposes"/>.</summary>
    public required string Purpose { get; init; }

    /// <summary>What kind of user asks; null when not said.</summary>
    public UserKind? User { get; init; }

    /// <summary>The plan in the asker's words.</summary>
    public required string Statement { get; init; }

    /// <summary>Where the asker works; null when not said.</summary>
    public string? Affiliation { get; init; }

    /// <summary>What the record's conditions said of the purpose when it was asked.</summary>
    public required UseVerdict Verdict { get; init; }

    /// <summary>When it was asked; the terms were accepted at this instant.</summary>
    public required DateTimeOffset Asked { get; init; }

    /// <summary>Where it stands.</summary>
    public RequestState State { get; init; }

    /// <summary>When it was decided; null while it waits.</summary>
    public DateTimeOffset? Decided { get; init; }

    /// <summary>The id of who decided.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>Why it was decided, or taken back, so.</summary>
    public string? Reason { get; init; }

    /// <summary>The first instant at which a grant no longer holds.</summary>
    public DateTimeOffset? Expires { get; init; }

    /// <summary>When it was withdrawn or revoked.</summary>
    public DateTimeOffset? Ended { get; init; }

    /// <summary>The number of the act that made its latest step; 0 before it is committed.</summary>
    public long Act { get; init; }

    /// <summary>Where it stands at the instant: a grant is over from its expiry on.</summary>
    public RequestState StateAt(DateTimeOffset now) => State == RequestState.Granted && Expires <= now ? RequestState.Expired : State;
}

/// <summary>How states are written in URLs and JSON.</summary>
public static class RequestStates
{
    /// <summary><c>waiting</c>, <c>granted</c>, <c>refused</c>, <c>withdrawn</c>, <c>revoked</c>, <c>expired</c>.</summary>
    public static string Code(this RequestState state) => state switch
    {
        RequestState.Waiting => "waiting",
        RequestState.Granted => "granted",
        RequestState.Refused => "refused",
        RequestState.Withdrawn => "withdrawn",
        RequestState.Revoked => "revoked",
        RequestState.Expired => "expired",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Not a state."),
    };
}
