namespace MetaCatalog.Catalog.Access.Requests;

/// <summary>A part of a list of access requests.</summary>
/// <param name="Requests">The requests, as many as were asked for at most.</param>
/// <param name="Next">The request after which the list goes on; null at its end.</param>
public sealed record RequestPart(IReadOnlyList<AccessRequest> Requests, RequestId? Next)
{
    /// <summary>The most requests in one part.</summary>
    public const int MostRequests = 200;

    /// <summary>Nothing.</summary>
    public static readonly RequestPart Empty = new([], null);
}
