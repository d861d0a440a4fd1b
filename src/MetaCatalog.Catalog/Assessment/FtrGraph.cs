using System.Globalization;
using MetaCatalog.Catalog.Assessment.Fair;
using MetaCatalog.Catalog.Assessment.Fair.Mqa;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Catalog.Assessment;

/// <summary>An assessment in the FAIR Testing Resource vocabulary, so that the results of several assessors can be laid side by side.</summary>
/// <remarks>
/// Version 1.3 of the vocabulary. One <c>ftr:TestResult</c> for each test of F-UJI 0.8 and 0.5, each criterion of AI-readiness and
/// each metric of MQA 2 and 1, its value <c>pass</c>, <c>fail</c> or <c>indeterminate</c> (not applicable); what fails has its repair as <c>ftr:suggestion</c>.
/// One <c>ftr:BenchmarkScore</c> for each of the sets. A metric of distributions passes when every distribution does.
/// </remarks>
public static class FtrGraph
{
    private const string Criteria = Mc.Base + "criteria/";

    private static readonly Iri Implements = new("http://semanticscience.org/resource/SIO_000233");
    private static readonly Iri Licence = new("https://creativecommons.org/publicdomain/zero/1.0/");

    /// <summary>Writes the assessment of a topic as a graph.</summary>
    public static Graph Of(Iri topic, RecordAssessment assessment)
    {
        ArgumentNullException.ThrowIfNull(topic);
        var sheet = new Sheet(topic, assessment.Now);
        sheet.AddSet("fuji-0.8", assessment.Fair.Score, assessment.Fair.Metrics.SelectMany(static metric => Outcomes(metric, "fuji-0.8", "15045911", "")));
        sheet.AddSet("ai-readiness", assessment.Readiness.Score, assessment.Readiness.Criteria.Select(Outcome));
        sheet.AddSet("fuji-0.5", assessment.FormerFair.Score, assessment.FormerFair.Metrics.SelectMany(static metric => Outcomes(metric, "fuji-0.5", "6461229", "fuji-0.5-")));
        AddMqa(sheet, "mqa-2", assessment.Mqa);
        AddMqa(sheet, "mqa-1", assessment.FormerMqa);
        return sheet.Graph;
    }

    private static void AddMqa(Sheet sheet, string benchmark, MqaAssessment mqa) =>
        sheet.AddSet(benchmark, 100 * mqa.Score / mqa.Highest, mqa.Metrics.Select(metric => Outcome(metric, benchmark)));

    // Both versions of F-UJI have tests of the same names.
    private static IEnumerable<TestOutcome> Outcomes(FairMetricResult metric, string benchmark, string deposit, string prefix) => metric.Tests.Select(test => new TestOutcome(
        prefix + test.Test.Id,
        $"{Criteria}{benchmark}/{test.Test.Id}",
        $"https://doi.org/10.5281/zenodo.{deposit}#{metric.Metric.Id}",
        metric.Metric.Name,
        test.Passed ? "pass" : test.IsForbidden ? "indeterminate" : "fail",
        $"Looked for {test.Test.LookedFor.En}.{(test.IsAssumed ? " Assumed: only another server can tell." : "")}{(test.IsForbidden ? " The access policy forbids it." : "")}",
        test.Passed || test.IsForbidden ? null : test.Test.Repair));

    private static TestOutcome Outcome(CriterionResult result) => new(
        result.Criterion.Id,
        result.Criterion.Iri,
        result.Criterion.Iri,
        result.Criterion.Statement,
        result.Result is null ? "indeterminate" : result.Result >= result.Criterion.PassesAt ? "pass" : "fail",
        $"Looked for {result.Criterion.LookedFor.En}.{(result.Missing.Count > 0 ? $" Missing: {string.Join(", ", result.Missing)}." : "")}{(result.Note is { } note ? $" {note.En}." : "")}",
        result.Result < result.Criterion.PassesAt ? result.Criterion.Repair : null);

    private static TestOutcome Outcome(MqaMetricResult result, string benchmark) => new(
        $"{benchmark}-{result.Metric.Entity}-{result.Metric.Id}",
        $"{Criteria}{benchmark}/{result.Metric.Key}",
        $"{Criteria}{benchmark}/{result.Metric.Key}",
        result.Metric.Name,
        result.Share is null ? "indeterminate" : result.Share == 1 ? "pass" : "fail",
        string.Create(CultureInfo.InvariantCulture, $"Looked for {(result.Metric.Property.Length > 0 ? result.Metric.Property : result.Metric.Name.En)}.{(result is { Metric.IsOfDistributions: true, Share: { } share } ? $" {100 * share:0} % of the distributions have it." : "")}"),
        result.Share < 1 ? result.Metric.Repair : null);

    private sealed record TestOutcome(string Id, string Test, string Metric, Bilingual Title, string Value, string Log, Bilingual? Repair);

    /// <summary>The graph being written for one topic and instant.</summary>
    private sealed class Sheet(Iri topic, DateTimeOffset now)
    {
        private readonly Literal time = new(now.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture), Xsd.DateTime);

        public Graph Graph { get; } = new();

        public void AddSet(string benchmark, double score, IEnumerable<TestOutcome> outcomes)
        {
            var set = Node(benchmark);
            Describe(set, Ftr.TestResultSet, benchmark, new Bilingual($"Results of {benchmark}", $"{benchmark} の結果"));
            Graph.Add(set, Ftr.AssessmentTarget, topic);
            foreach (var outcome in outcomes)
            {
                Graph.Add(set, new Iri(Prov.Namespace + "hadMember"), AddResult(outcome));
            }

            AddScore(benchmark, score, set);
        }

        private Iri AddResult(TestOutcome outcome)
        {
            var result = Node(outcome.Id);
            var test = new Iri(outcome.Test);
            Describe(result, Ftr.TestResult, outcome.Id, outcome.Title);
            Graph.Add(result, Ftr.OutputFromTest, test);
            Graph.Add(result, Ftr.AssessmentTarget, topic);
            Graph.Add(result, Prov.Value, new Literal(outcome.Value));
            Graph.Add(result, Ftr.Completion, new Literal(outcome.Value == "indeterminate" ? "0" : "100", Xsd.Integer));
            Graph.Add(result, Ftr.Log, new Literal(outcome.Log, "en"));
            AddSuggestion(result, outcome);
            Describe(test, Ftr.Test, outcome.Id, outcome.Title);
            Graph.Add(test, Implements, new Iri(outcome.Metric));
            return result;
        }

        private void AddSuggestion(Iri result, TestOutcome outcome)
        {
            if (outcome.Repair is { } repair)
            {
                var guidance = Node(outcome.Id + "-guidance");
                Graph.Add(result, Ftr.Suggestion, guidance);
                Graph.Add(guidance, RdfTerms.Type, Ftr.GuidanceContext);
                AddText(guidance, Dcterms.Description, repair);
            }
        }

        private void AddScore(string benchmark, double score, Iri set)
        {
            var node = Node(benchmark + "-score");
            var algorithm = new Iri($"{Criteria}{benchmark}/score");
            Describe(node, Ftr.BenchmarkScore, benchmark + "-score", new Bilingual($"Score of {benchmark}, 0 to 100", $"{benchmark} の点数（0〜100）"));
            Graph.Add(node, Ftr.OutputFromAlgorithm, algorithm);
            Graph.Add(node, Ftr.ScoredTestResults, set);
            Graph.Add(node, Ftr.AssessmentTarget, topic);
            Graph.Add(node, Prov.Value, new Literal(score.ToString("0.##", CultureInfo.InvariantCulture), Xsd.Decimal));
            Graph.Add(algorithm, RdfTerms.Type, Ftr.ScoringAlgorithm);
        }

        private void Describe(Iri node, Iri type, string identifier, Bilingual title)
        {
            Graph.Add(node, RdfTerms.Type, type);
            Graph.Add(node, Dcterms.Identifier, new Literal(identifier));
            AddText(node, Dcterms.Title, title);
            if (type != Ftr.Test)
            {
                Graph.Add(node, Dcterms.License, Licence);
                Graph.Add(node, Prov.GeneratedAtTime, time);
            }
        }

        private void AddText(Iri node, Iri property, Bilingual text)
        {
            Graph.Add(node, property, new Literal(text.En, "en"));
            Graph.Add(node, property, new Literal(text.Ja, "ja"));
        }

        private Iri Node(string name) => new($"{topic.Value}{(topic.Value.Contains('#', StringComparison.Ordinal) ? '-' : '#')}assessment-{name}");
    }
}
