using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Assessment;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Records;

/// <summary>What validating a submission found; nothing was stored.</summary>
/// <param name="Report">Everything found. With a syntax error it is all there is.</param>
/// <param name="Topic">The node described; null when none was found.</param>
/// <param name="Graph">What was read; null with a syntax error.</param>
/// <param name="Card">What the catalog card would say.</param>
/// <param name="AccessLevel">The level that would hold now.</param>
/// <param name="Assessment">The numbers.</param>
public sealed record CheckAnswer(
    ValidationReport Report, Iri? Topic, Graph? Graph, RecordCard? Card, AccessLevel? AccessLevel, AssessmentSummary Assessment)
{
    /// <summary>AI-readiness criterion by criterion; null when there is nothing to assess.</summary>
    public AiReadiness? Readiness { get; init; }

    /// <summary>Whether it could be published as it is.</summary>
    public bool MayBePublished => Report.Conforms && Topic is not null && !Report.Findings.Any(static finding => finding.BlocksPublication);
}
