using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Access.Probes;
using MetaCatalog.Catalog.Assessment;
using MetaCatalog.Catalog.Assessment.Fair;
using MetaCatalog.Catalog.Assessment.Fair.Mqa;
using MetaCatalog.Catalog.Profiles;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Shacl;

namespace MetaCatalog.Catalog.Validation;

/// <summary>What checks and assessment say of one description at one instant.</summary>
/// <param name="Findings">Of schema, shapes and rules.</param>
/// <param name="Description">The description as it was read for them.</param>
/// <param name="Access">What it states about access.</param>
/// <param name="Readiness">Its AI-readiness, criterion by criterion.</param>
/// <param name="Facts">What the rules gathered of it.</param>
internal sealed record RecordCheck(IReadOnlyList<Finding> Findings, Description Description, AccessStatement Access, AiReadiness Readiness, RecordFacts Facts)
{
    /// <summary>The numbers, with the findings of the whole report counted. FAIRness is that of what strangers see.</summary>
    public AssessmentSummary Summary(ValidationReport report) => new(
        (int)Readiness.Level,
        (int)Math.Round(Readiness.Score),
        report.Findings.Count(static finding => finding.Severity == Severity.Error),
        report.Findings.Count(static finding => finding.Severity == Severity.Warning),
        report.Findings.Count(static finding => finding.Severity == Severity.Info))
    {
        Fair = (int)Math.Round(FairAssessor.Assess(Facts.Context).Score),
        Mqa = (int)Math.Round(100 * MqaAssessor.Assess(Facts.Context).Score),
    };
}

/// <summary>Runs every check on a description: JSON Schema, SHACL, access rules, AI-readiness. Thread safe.</summary>
internal sealed class RecordValidator(CatalogOptions options)
{
    /// <summary>Checks a description.</summary>
    /// <param name="graph">Its statements.</param>
    /// <param name="topic">Its primary topic.</param>
    /// <param name="submission">The document, for what only it shows; null for a stored description.</param>
    /// <param name="now">The instant at which the rules are asked.</param>
    /// <param name="findRecord">Finds the sources of the record, as far as who asks may see them.</param>
    /// <param name="evidence">What probes found of it.</param>
    public RecordCheck Check(Graph graph, Iri topic, Submission? submission, DateTimeOffset now, Func<Iri, Graph?> findRecord, RecordEvidence evidence)
    {
        var context = new RuleContext { Graph = graph, Topic = topic, Now = now, ZoneOffset = options.ZoneOffset, FindRecord = findRecord, Evidence = evidence };
        var (description, access) = (context.Facts.Description, context.Facts.Access);
        var profile = KnownProfiles.Of(description.Domain);
        var readiness = AiReadinessAssessor.Assess(context);
        var findings = OneCause.Of([.. SchemaFindings(submission, profile), .. LanguageFindings.Check(graph), .. ShapeFindings(graph, topic, profile), .. AccessRules.Findings(context)], graph, topic);
        return new RecordCheck(
            PublishGate.Check(options.PublishFrom, readiness, topic) is { } shut ? [shut, .. findings] : findings,
            description,
            access,
            readiness,
            context.Facts);
    }

    private static IReadOnlyList<Finding> SchemaFindings(Submission? submission, Profile profile) =>
        submission is { IsPlainJson: true } ? profile.CheckJson(submission.Bytes.Span) : [];

    private static IReadOnlyList<Finding> ShapeFindings(Graph graph, Iri topic, Profile profile)
    {
        try
        {
            return profile.CheckGraph(graph, topic);
        }
        catch (ValidationLimitException limit)
        {
            return [SyntaxFindings.TooMuchToCheck(limit.Message)];
        }
    }
}
