using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Validation;

namespace MetaCatalog.Catalog.Assessment;

/// <summary>An assessment as JSON: camelCase, every text in both languages.</summary>
public static class AssessmentJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the assessment as UTF-8.</summary>
    public static byte[] Write(RecordAssessment assessment)
    {
        var buffer = new ArrayBufferWriter<byte>(32 * 1024);
        using var json = new Utf8JsonWriter(buffer, Options);
        json.WriteStartObject();
        json.WriteString("assessedAt", assessment.Now);
        json.WriteString("accessLevel", assessment.Level?.Code());
        WriteRules(json, assessment.Rules);
        WriteReadiness(json, assessment.Readiness);
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
            WriteText(json, "title", result.Rule.Title);
            json.WriteString("outcome", OutcomeCode(result.Outcome));
            json.WriteBoolean("blocksPublication", result.Findings.Any(static finding => finding.BlocksPublication));
            WriteFindings(json, result.Findings);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFindings(Utf8JsonWriter json, IReadOnlyList<Finding> findings)
    {
        json.WriteStartArray("findings");
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("severity", SeverityCode(finding.Severity));
            WriteText(json, "message", finding.Message);
            WriteText(json, "repair", finding.Repair);
            json.WriteString("focusNode", finding.Location.FocusNode?.ToString());
            json.WriteString("path", finding.Location.Path);
            json.WriteString("value", finding.Location.Value?.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteReadiness(Utf8JsonWriter json, AiReadiness readiness)
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
            WriteCriterion(json, result);
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
            WriteText(json, "name", group.Name);
            WriteNumber(json, "score", group.Score);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCriterion(Utf8JsonWriter json, CriterionResult result)
    {
        json.WriteStartObject();
        json.WriteString("id", result.Criterion.Id);
        json.WriteString("iri", result.Criterion.Iri);
        json.WriteString("group", result.Criterion.Group);
        json.WriteNumber("weight", result.Criterion.Weight);
        json.WriteString("gate", result.Criterion.Gate is { } gate ? $"L{gate}" : null);
        WriteText(json, "statement", result.Criterion.Statement);
        json.WriteBoolean("applicable", result.IsApplicable);
        WriteNumber(json, "result", result.Result);
        WriteText(json, "lookedFor", result.Criterion.LookedFor);
        WriteText(json, "note", result.Note);
        WriteStrings(json, "evidence", result.Evidence.Select(static triple => triple.ToString()));
        WriteStrings(json, "missing", result.Missing);
        WriteText(json, "repair", result.Gain > 0 ? result.Criterion.Repair : null);
        WriteNumber(json, "gain", result.Gain);
        json.WriteEndObject();
    }

    private static void WriteIds(Utf8JsonWriter json, string name, IReadOnlyList<CriterionResult> results) =>
        WriteStrings(json, name, results.Select(static result => result.Criterion.Id));

    private static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string name, Bilingual? text)
    {
        if (text is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("en", text.En);
        json.WriteString("ja", text.Ja);
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, Math.Round(number, 2));
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static string OutcomeCode(RuleOutcome outcome) => outcome switch
    {
        RuleOutcome.Met => "met",
        RuleOutcome.Violated => "violated",
        RuleOutcome.NotApplicable => "notApplicable",
        _ => "notEvaluated",
    };

    private static string SeverityCode(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
