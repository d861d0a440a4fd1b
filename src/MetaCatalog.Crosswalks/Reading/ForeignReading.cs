using MetaCatalog.Catalog.Validation;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.Reading;

/// <summary>One resource of a foreign document as a record's graph.</summary>
/// <param name="Graph">The statements.</param>
/// <param name="Topic">The resource's own IRI; null when it has none and the catalog is to give it one.</param>
/// <param name="Losses">What of the document is not in the graph, or not as it was.</param>
public sealed record ForeignRecord(Graph Graph, Iri? Topic, IReadOnlyList<MappingLoss> Losses);

/// <summary>What reading a foreign document gave.</summary>
/// <param name="Records">The resources, in their order; none when the findings say why.</param>
/// <param name="Findings">Faults of the document and defects that were mended, with their places.</param>
public sealed record ForeignReading(IReadOnlyList<ForeignRecord> Records, IReadOnlyList<Finding> Findings)
{
    /// <summary>A document that could not be read.</summary>
    public static ForeignReading Refused(params IReadOnlyList<Finding> findings) => new([], findings);
}
