using System.Text.Json;
using MetaCatalog.Catalog.Assessment;
using MetaCatalog.Catalog.Tests.Access;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Tests.Assessment;

public class RecordAssessmentTests
{
    private const string OpenGenome = "dct:accessRights level:open ; mc:humanData human:individual ; gen:dataClass genome:whole-exome";

    [Fact]
    public void As_json_each_rule_and_criterion_is_there_with_both_languages()
    {
        using var json = JsonDocument.Parse(AssessmentJson.Write(RecordAssessment.Of(Given.Record(OpenGenome))));

        var root = json.RootElement;
        Assert.Equal("open", root.GetProperty("accessLevel").GetString());
        Assert.Equal(40, root.GetProperty("rules").GetArrayLength());
        Assert.Equal(45 + 14, root.GetProperty("aiReadiness").GetProperty("criteria").GetArrayLength());
        Assert.Equal(17, root.GetProperty("fair").GetProperty("metrics").GetArrayLength());
        Assert.Equal(16, root.GetProperty("formerFair").GetProperty("metrics").GetArrayLength());
        Assert.Equal(41, root.GetProperty("rda").GetProperty("indicators").GetArrayLength());
        Assert.Equal(38, root.GetProperty("mqa").GetProperty("metrics").GetArrayLength());
        Assert.Equal(23, root.GetProperty("formerMqa").GetProperty("metrics").GetArrayLength());
        var blocked = root.GetProperty("rules").EnumerateArray().Single(rule => rule.GetProperty("blocksPublication").GetBoolean());
        Assert.Equal("P-24", blocked.GetProperty("id").GetString());
        Assert.Contains("全エクソーム", blocked.GetProperty("findings")[0].GetProperty("message").GetProperty("ja").GetString());
        Assert.Equal("violated", blocked.GetProperty("outcome").GetString());
    }

    [Fact]
    public void In_dqv_each_applicable_criterion_is_a_measurement_and_each_broken_rule_an_annotation()
    {
        var assessment = RecordAssessment.Of(Given.Record(OpenGenome));

        var graph = AssessmentGraph.Of(Given.Dataset, assessment);

        Assert.Equal(assessment.Readiness.Criteria.Count(result => result.IsApplicable) + 11, graph.Objects(Given.Dataset, Dqv.HasQualityMeasurement).Count());
        Assert.Equal(assessment.Rules.Sum(rule => rule.Findings.Count), graph.Objects(Given.Dataset, Dqv.HasQualityAnnotation).Count());
    }
}
