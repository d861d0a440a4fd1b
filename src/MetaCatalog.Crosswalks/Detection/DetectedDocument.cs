using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Validation;

namespace MetaCatalog.Crosswalks.Detection;

/// <summary>What a document turned out to be.</summary>
/// <param name="Format">The format's name: <c>JSON</c>, a format of RDF, or a <see cref="CrosswalkReader.Name"/>; null when it is of no known kind.</param>
/// <param name="Submissions">What it describes. Formats of RDF and plain JSON are one submission, not parsed yet; foreign formats one for each resource.</param>
/// <param name="Findings">Why there is no submission, or what was found about a document of several; the findings on one resource are in its submission.</param>
public sealed record DetectedDocument(string? Format, IReadOnlyList<Submission> Submissions, IReadOnlyList<Finding> Findings);
