using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Records;

/// <summary>What stays in the place of a withdrawn record.</summary>
/// <param name="Id">The record's name.</param>
/// <param name="Topic">The IRI of the resource that was described.</param>
/// <param name="Card">What its catalog card said at the end.</param>
/// <param name="WithdrawnAt">When it was withdrawn; also the datestamp of the deletion.</param>
/// <param name="Reason">Why, if the steward said so.</param>
/// <param name="ETag">The entity tag, without quotes.</param>
public sealed record Tombstone(RecordId Id, Iri Topic, RecordCard Card, DateTimeOffset WithdrawnAt, string? Reason, string ETag);
