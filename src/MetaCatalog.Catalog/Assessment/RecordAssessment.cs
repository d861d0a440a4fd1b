using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Assessment.Fair;
using MetaCatalog.Catalog.Assessment.Fair.Mqa;
using MetaCatalog.Catalog.Assessment.Fair.Rda;

namespace MetaCatalog.Catalog.Assessment;

/// <summary>Everything that is judged of a revision: the open-and-closed rules, the AI-readiness, and the FAIRness by each method.</summary>
/// <param name="Now">The instant at which it was judged.</param>
/// <param name="Level">The access level that held; null when none is stated.</param>
/// <param name="Rules">What each rule says.</param>
/// <param name="Readiness">How ready the data are for machines.</param>
/// <param name="Fair">How FAIR the record is by F-UJI 0.8, once published.</param>
public sealed record RecordAssessment(DateTimeOffset Now, AccessLevel? Level, IReadOnlyList<RuleResult> Rules, AiReadiness Readiness, FairAssessment Fair)
{
    /// <summary>The same by F-UJI 0.5.</summary>
    public required FairAssessment FormerFair { get; init; }

    /// <summary>By the indicators of the RDA FAIR Data Maturity Model.</summary>
    public required RdaAssessment Rda { get; init; }

    /// <summary>By the Metadata Quality Assessment of data.europa.eu, version 2.</summary>
    public required MqaAssessment Mqa { get; init; }

    /// <summary>The same by version 1.</summary>
    public required MqaAssessment FormerMqa { get; init; }

    /// <summary>Judges a record; its facts are gathered once for all.</summary>
    public static RecordAssessment Of(RuleContext context) =>
        new(context.Now, context.Facts.Level, AccessRules.Check(context), AiReadinessAssessor.Assess(context), FairAssessor.Assess(context))
        {
            FormerFair = FairAssessor.Assess(context, FujiVersion.V05),
            Rda = RdaAssessor.Assess(context),
            Mqa = MqaAssessor.Assess(context),
            FormerMqa = MqaAssessor.Assess(context, MqaVersion.V1),
        };
}
