namespace MetaCatalog.Catalog.Access.Requests;

/// <summary>Something done beside revising records: a token made or revoked, a step of an access request. Never changed.</summary>
/// <param name="Number">Its place among the acts, from 1; 0 before it is committed.</param>
/// <param name="Time">When it was done, to the millisecond.</param>
/// <param name="Actor">The id of who did it.</param>
/// <param name="Kind">What was done: <c>token-created</c>, <c>token-revoked</c>, <c>request-asked</c>, <c>request-granted</c> ….</param>
/// <param name="Subject">The id of what it was done to.</param>
/// <param name="Detail">What it says, as JSON; never a secret.</param>
public sealed record Act(long Number, DateTimeOffset Time, string Actor, string Kind, string Subject, string Detail);
