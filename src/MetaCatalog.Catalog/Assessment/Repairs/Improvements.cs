using MetaCatalog.Catalog.Assessment.Fair;
using MetaCatalog.Catalog.Assessment.Fair.Mqa;

namespace MetaCatalog.Catalog.Assessment.Repairs;

/// <summary>What came out better, or worse, between two assessments of one record.</summary>
internal static class Improvements
{
    /// <summary>The identifiers of everything that came out better, each once.</summary>
    public static IReadOnlyList<string> Between(RecordAssessment before, RecordAssessment after) =>
    [
        .. Rules(before, after, static (old, now) => now < old),
        .. Criteria(before, after),
        .. Tests(before.Fair, after.Fair).Concat(Tests(before.FormerFair, after.FormerFair)).Distinct(),
        .. before.Rda.Indicators.Zip(after.Rda.Indicators).Where(static pair => pair.Second.Met == true && pair.First.Met != true).Select(static pair => pair.First.Indicator.Id),
        .. Metrics(before.Mqa, after.Mqa),
    ];

    /// <summary>Whether a rule is broken more than before.</summary>
    public static bool Breaks(RecordAssessment before, RecordAssessment after) => Rules(before, after, static (old, now) => now > old).Any();

    private static IEnumerable<string> Rules(RecordAssessment before, RecordAssessment after, Func<int, int, bool> changed) =>
        before.Rules.Zip(after.Rules).Where(pair => changed(pair.First.Findings.Count, pair.Second.Findings.Count)).Select(static pair => pair.First.Rule.Id);

    private static IEnumerable<string> Criteria(RecordAssessment before, RecordAssessment after) =>
        before.Readiness.Criteria.Zip(after.Readiness.Criteria).Where(static pair => pair.Second.Result > pair.First.Result).Select(static pair => pair.First.Criterion.Id);

    private static IEnumerable<string> Tests(FairAssessment before, FairAssessment after) =>
        before.Metrics.SelectMany(static metric => metric.Tests).Zip(after.Metrics.SelectMany(static metric => metric.Tests))
            .Where(static pair => pair.Second.Passed && !pair.First.Passed).Select(static pair => pair.First.Test.Id);

    private static IEnumerable<string> Metrics(MqaAssessment before, MqaAssessment after) =>
        before.Metrics.Zip(after.Metrics).Where(static pair => pair.Second.Share > pair.First.Share).Select(static pair => pair.First.Metric.Key);
}
