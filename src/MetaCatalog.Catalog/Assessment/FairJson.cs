using System.Text.Json;
using MetaCatalog.Catalog.Assessment.Fair;
using MetaCatalog.Catalog.Assessment.Fair.Mqa;
using MetaCatalog.Catalog.Assessment.Fair.Rda;
using MetaCatalog.Catalog.Assessment.Repairs;

namespace MetaCatalog.Catalog.Assessment;

/// <summary>The FAIRness by each method as JSON; each test, indicator and metric names the repairs at hand that mend it.</summary>
internal static class FairJson
{
    public static void Write(Utf8JsonWriter json, RecordAssessment assessment, IReadOnlyList<ProposedRepair> repairs)
    {
        WriteFuji(json, "fair", assessment.Fair, repairs);
        WriteFuji(json, "formerFair", assessment.FormerFair, repairs);
        WriteRda(json, assessment.Rda, repairs);
        WriteMqa(json, "mqa", assessment.Mqa, repairs);
        WriteMqa(json, "formerMqa", assessment.FormerMqa, repairs);
    }

    private static void WriteFuji(Utf8JsonWriter json, string name, FairAssessment fair, IReadOnlyList<ProposedRepair> repairs)
    {
        json.WriteStartObject(name);
        json.WriteString("method", "F-UJI " + fair.Version);
        json.WriteNumber("score", fair.Score);
        json.WriteNumber("policyAwareScore", fair.PolicyAwareScore);
        json.WriteNumber("earned", fair.Earned);
        json.WriteNumber("maturity", fair.Maturity);
        json.WriteStartObject("letters");
        foreach (var (letter, score) in fair.Letters)
        {
            json.WriteNumber(letter.ToString(), score);
        }

        json.WriteEndObject();
        json.WriteStartArray("metrics");
        foreach (var result in fair.Metrics)
        {
            WriteMetric(json, result, repairs);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteMetric(Utf8JsonWriter json, FairMetricResult result, IReadOnlyList<ProposedRepair> repairs)
    {
        json.WriteStartObject();
        json.WriteString("id", result.Metric.Id);
        json.WriteText("name", result.Metric.Name);
        json.WriteNumber("earned", result.Earned);
        json.WriteNumber("points", result.Metric.Points);
        json.WriteNumber("maturity", result.Maturity);
        json.WriteStartArray("tests");
        foreach (var test in result.Tests)
        {
            WriteTest(json, test, repairs);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTest(Utf8JsonWriter json, FairTestResult test, IReadOnlyList<ProposedRepair> repairs)
    {
        json.WriteStartObject();
        json.WriteString("id", test.Test.Id);
        json.WriteBoolean("passed", test.Passed);
        json.WriteBoolean("assumed", test.IsAssumed);
        json.WriteBoolean("forbiddenByPolicy", test.IsForbidden);
        json.WriteNumber("points", test.Test.Points);
        json.WriteText("lookedFor", test.Test.LookedFor);
        json.WriteText("repair", test.Passed || test.IsForbidden ? null : test.Test.Repair);
        RepairsJson.WriteReady(json, repairs, test.Test.Id);
        json.WriteEndObject();
    }

    private static void WriteRda(Utf8JsonWriter json, RdaAssessment rda, IReadOnlyList<ProposedRepair> repairs)
    {
        json.WriteStartObject("rda");
        json.WriteString("method", "RDA FAIR Data Maturity Model 1.0");
        json.WriteStartObject("levels");
        foreach (var (letter, level) in rda.Levels)
        {
            json.WriteNumber(letter.ToString(), level);
        }

        json.WriteEndObject();
        json.WriteStartArray("indicators");
        foreach (var result in rda.Indicators)
        {
            json.WriteStartObject();
            json.WriteString("id", result.Indicator.Id);
            json.WriteString("priority", result.Indicator.Priority);
            json.WriteText("statement", result.Indicator.Statement);
            WriteVerdict(json, "met", result.Met);
            RepairsJson.WriteReady(json, repairs, result.Indicator.Id);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteMqa(Utf8JsonWriter json, string name, MqaAssessment mqa, IReadOnlyList<ProposedRepair> repairs)
    {
        json.WriteStartObject(name);
        json.WriteString("method", $"data.europa.eu MQA {mqa.Version}");
        json.WriteNumber("score", mqa.Score);
        json.WriteNumber("highest", mqa.Highest);
        json.WriteString("band", mqa.Band.Code());
        json.WriteStartArray("metrics");
        foreach (var result in mqa.Metrics)
        {
            json.WriteStartObject();
            json.WriteString("id", result.Metric.Id);
            json.WriteString("entity", result.Metric.Entity);
            json.WriteString("dimension", result.Metric.Dimension);
            json.WriteText("name", result.Metric.Name);
            json.WriteOptionalNumber("share", result.Share);
            json.WriteNumber("weight", result.Metric.Weight);
            json.WriteText("repair", result.Share < 1 ? result.Metric.Repair : null);
            RepairsJson.WriteReady(json, repairs, result.Metric.Key);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteVerdict(Utf8JsonWriter json, string name, bool? verdict)
    {
        if (verdict is { } said)
        {
            json.WriteBoolean(name, said);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
