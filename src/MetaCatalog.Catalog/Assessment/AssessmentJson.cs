using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Assessment.Repairs;
using MetaCatalog.Catalog.Validation;

namespace MetaCatalog.Catalog.Assessment;

/// <summary>An assessment as JSON: camelCase, every text in both languages.</summary>
public static class AssessmentJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the assessment as UTF-8.</summary>
    /// <param name="assessment">What was judged.</param>
    /// <param name="repairs">The repairs at hand; each criterion, test, indicator and metric that one of them mends names it.</param>
    public static byte[] Write(RecordAssessment assessment, IReadOnlyList<ProposedRepair>? repairs = null)
    {
        repairs ??= [];
        var buffer = new ArrayBufferWriter<byte>(32 * 1024);
        using var json = new Utf8JsonWriter(buffer, Options);
        json.WriteStartObject();
        json.WriteString("assessedAt", assessment.Now);
        json.WriteString("accessLevel", assessment.Level?.Code());
        WriteRules(json, assessment.Rules);
        WriteReadiness(json, assessment.Readiness, repairs);
        FairJson.Write(json, assessment, repairs);
        RepairsJson.Write(json, repairs);
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteRules(Utf8JsonWriter json, IReadOnlyList<RuleResult> rules)
    {
        json.WriteStartArray("rules");
        foreach (var result in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", result.Rule.Id);
            json.WriteString("iri", result.Rule.Iri);
            json.WriteString("version", result.Rule.Version);
            json.WriteText("title", result.Rule.Title);
            json.WriteString("outcome", OutcomeCode(result.Outcome));
            json.WriteText("reason", result.Reason);
            json.WriteBoolean("blocksPublication", result.Findings.Any(static finding => finding.BlocksPublication));
            json.WritePropertyName("findings");
            ReportJson.Write(json, result.Findings);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteReadiness(Utf8JsonWriter json, AiReadiness readiness, IReadOnlyList<ProposedRepair> repairs)
    {
        json.WriteStartObject("aiReadiness");
        json.WriteString("level", readiness.Level.ToString());
        json.WriteNumber("score", Math.Round(readiness.Score, 2));
        WriteGroups(json, readiness.Groups);
        WriteIds(json, "shutGates", readiness.ShutGates);
        WriteIds(json, "nextBest", readiness.NextBest);
        json.WriteStartArray("criteria");
        foreach (var result in readiness.Criteria)
        {
            WriteCriterion(json, result, repairs);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteGroups(Utf8JsonWriter json, IReadOnlyList<GroupScore> groups)
    {
        json.WriteStartArray("groups");
        foreach (var group in groups)
        {
            json.WriteStartObject();
            json.WriteString("group", group.Group);
            json.WriteText("name", group.Name);
            json.WriteOptionalNumber("score", group.Score);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCriterion(Utf8JsonWriter json, CriterionResult result, IReadOnlyList<ProposedRepair> repairs)
    {
        json.WriteStartObject();
        json.WriteString("id", result.Criterion.Id);
        json.WriteString("iri", result.Criterion.Iri);
        json.WriteString("group", result.Criterion.Group);
        json.WriteNumber("weight", result.Criterion.Weight);
        json.WriteString("gate", result.Criterion.Gate is { } gate ? $"L{gate}" : null);
        json.WriteText("statement", result.Criterion.Statement);
        json.WriteBoolean("applicable", result.IsApplicable);
        json.WriteOptionalNumber("result", result.Result);
        json.WriteText("lookedFor", result.Criterion.LookedFor);
        json.WriteText("note", result.Note);
        json.WriteStrings("evidence", result.Evidence.Select(static triple => triple.ToString()));
        json.WriteStrings("missing", result.Missing);
        json.WriteText("repair", result.Gain > 0 ? result.Criterion.Repair : null);
        json.WriteOptionalNumber("gain", result.Gain);
        RepairsJson.WriteReady(json, repairs, result.Criterion.Id);
        json.WriteEndObject();
    }

    private static void WriteIds(Utf8JsonWriter json, string name, IReadOnlyList<CriterionResult> results) =>
        json.WriteStrings(name, results.Select(static result => result.Criterion.Id));

    private static string OutcomeCode(RuleOutcome outcome) => outcome switch
    {
        RuleOutcome.Met => "met",
        RuleOutcome.Violated => "violated",
        RuleOutcome.NotApplicable => "notApplicable",
        _ => "notEvaluated",
    };
}
