using MetaCatalog.Catalog.Assessment;
using MetaCatalog.Catalog.Assessment.Fair;
using MetaCatalog.Catalog.Assessment.Fair.Mqa;
using MetaCatalog.Catalog.Tests.Access;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Catalog.Tests.Assessment;

public class FtrGraphTests
{
    private readonly RecordAssessment assessment = RecordAssessment.Of(Given.Record("""dct:title "t" ; dct:accessRights level:restricted ; dct:license <https://example.org/terms>"""));

    [Fact]
    public void Each_test_and_criterion_is_a_result_of_a_test_on_the_dataset()
    {
        var graph = FtrGraph.Of(Given.Dataset, assessment);

        var results = graph.Subjects(RdfTerms.Type, Ftr.TestResult).ToList();
        Assert.Equal(
            FairAssessor.All().Sum(metric => metric.Tests.Count) + FairAssessor.All(FujiVersion.V05).Sum(metric => metric.Tests.Count)
            + assessment.Readiness.Criteria.Count + MqaAssessor.All().Count + MqaAssessor.All(MqaVersion.V1).Count,
            results.Count);
        Assert.All(results, result =>
        {
            Assert.Single(graph.Objects(result, Ftr.OutputFromTest));
            Assert.Equal([Given.Dataset], graph.Objects(result, Ftr.AssessmentTarget));
            Assert.Single(graph.Objects(result, Ftr.Log));
            Assert.Single(graph.Objects(result, Dcterms.License));
        });
    }

    [Fact]
    public void A_failure_suggests_its_repair_and_a_pass_suggests_nothing()
    {
        var graph = FtrGraph.Of(Given.Dataset, assessment);

        Assert.Equal(("fail", 1), Of(graph, "FsF-F3-01M-2"));
        Assert.Equal(("pass", 0), Of(graph, "FsF-R1.1-01M-1"));
        Assert.Equal(("indeterminate", 0), Of(graph, "FsF-A1-02MD-2"));
        Assert.Equal(("fail", 1), Of(graph, "AIR-01"));
        Assert.Equal(("indeterminate", 0), Of(graph, "AIR-41"));
        Assert.Equal(("pass", 0), Of(graph, "fuji-0.5-FsF-R1.1-01M-1"));
        Assert.Equal(("fail", 1), Of(graph, "fuji-0.5-FsF-R1.1-01M-2"));
        Assert.Equal(("pass", 0), Of(graph, "mqa-2-dataset-titleAvailability"));
        Assert.Equal(("fail", 1), Of(graph, "mqa-1-dataset-keywordAvailability"));
        Assert.Equal(("indeterminate", 0), Of(graph, "mqa-2-distribution-mediaTypeAvailability"));
    }

    [Fact]
    public void Each_benchmark_has_a_score_over_their_set_of_results()
    {
        var graph = FtrGraph.Of(Given.Dataset, assessment);

        var scores = graph.Subjects(RdfTerms.Type, Ftr.BenchmarkScore).ToList();
        Assert.Equal(5, scores.Count);
        Assert.All(scores, score => Assert.NotEmpty(graph.Objects(graph.Objects(score, Ftr.ScoredTestResults).Single(), new Iri(Prov.Namespace + "hadMember"))));
    }

    private static (string Value, int Suggestions) Of(Graph graph, string id)
    {
        var result = new Iri($"{Given.Dataset.Value}#assessment-{id}");
        return (((Literal)graph.Objects(result, Prov.Value).Single()).LexicalForm, graph.Objects(result, Ftr.Suggestion).Count());
    }
}
