using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Assessment.Fair;

namespace MetaCatalog.Catalog.Assessment;

/// <summary>Everything that is judged of a revision at the moment of writing: the open-and-closed rules, the AI-readiness and the FAIRness.</summary>
/// <param name="Now">The instant at which it was judged.</param>
/// <param name="Level">The access level that held; null when none is stated.</param>
/// <param name="Rules">What each rule says.</param>
/// <param name="Readiness">How ready the data are for machines.</param>
/// <param name="Fair">How FAIR the record is by F-UJI 0.8, once published.</param>
public sealed record RecordAssessment(DateTimeOffset Now, AccessLevel? Level, IReadOnlyList<RuleResult> Rules, AiReadiness Readiness, FairAssessment Fair)
{
    /// <summary>Judges a record; its facts are gathered once for all.</summary>
    public static RecordAssessment Of(RuleContext context) =>
        new(context.Now, context.Facts.Level, AccessRules.Check(context), AiReadinessAssessor.Assess(context), FairAssessor.Assess(context));
}
