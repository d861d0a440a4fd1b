namespace MetaCatalog.Catalog.Records;

/// <summary>An immutable state of a record, as one actor may see it.</summary>
/// <param name="Id">Its opaque name, the record's ETag while it is current.</param>
/// <param name="Number">
/// From 1, without gaps, counted among the revisions that the actor may see: a reader's first is the first public one.
/// </param>
/// <param name="Sequence">Its place in the change log; null for who may not see every change.</param>
/// <param name="Kind">What made it; for a reader the first one is always <see cref="RevisionKind.Published"/>.</param>
/// <param name="Time">When it was committed, UTC, never before the change that precedes it in the log.</param>
/// <param name="Actor">The id of who made it; null for who may not see drafts.</param>
/// <param name="State">The state it put the record in.</param>
/// <param name="ContentHash">
/// Lower-case hex SHA-256 of the canonical N-Quads (RDFC-1.0): equal for isomorphic graphs. Null where the actor does not see
/// the addresses of the data, which the hash would let it check guesses of.
/// </param>
/// <param name="Note">Why, in the words of the actor or of the catalog (such as the embargo that ended); else null.</param>
public sealed record Revision(
    RevisionId Id,
    int Number,
    long? Sequence,
    RevisionKind Kind,
    DateTimeOffset Time,
    string? Actor,
    RecordState State,
    string? ContentHash,
    string? Note);
