using MetaCatalog.Catalog.Validation;

namespace MetaCatalog.Catalog.Access.Requests;

/// <summary>The answers to asking for access and to each later step: one of the nested kinds.</summary>
public abstract record RequestOutcome
{
    private RequestOutcome()
    {
    }

    /// <summary>Done, and durable; or done before by the same question.</summary>
    /// <param name="Request">The request after the step.</param>
    /// <param name="IsNew">Whether the step was taken now.</param>
    public sealed record Done(AccessRequest Request, bool IsNew) : RequestOutcome;

    /// <summary>What was sent is not complete or not allowed.</summary>
    public sealed record Refused(ValidationReport Report) : RequestOutcome;

    /// <summary>A request that stands in the way: it waits already, or its state does not allow the step.</summary>
    public sealed record Conflict(AccessRequest Request) : RequestOutcome;

    /// <summary>The key was used for another question.</summary>
    public sealed record KeyReused : RequestOutcome;

    /// <summary>The actor has as many waiting requests as are allowed.</summary>
    /// <param name="Most">How many that are.</param>
    public sealed record TooMany(int Most) : RequestOutcome;

    /// <summary>The level of the record leaves nothing to ask for: it is open, or its data are not shared.</summary>
    public sealed record NothingToAsk(AccessLevel Level) : RequestOutcome;

    /// <summary>The actor is not known, and so cannot be given anything.</summary>
    public sealed record Unknown : RequestOutcome;

    /// <summary>The actor may not take the step.</summary>
    public sealed record Forbidden(Scopes Missing) : RequestOutcome;

    /// <summary>For this actor there is no such record or request.</summary>
    public sealed record NotFound : RequestOutcome;
}
