using System.Text.Json;
using MetaCatalog.Catalog.Assessment;
using MetaCatalog.Server.Http;

namespace MetaCatalog.Server.Features.Assessment;

/// <summary>AI-readiness as JSON.</summary>
internal static class ReadinessOutput
{
    /// <summary>Level, score and what to mend first.</summary>
    public static void WriteSummary(Utf8JsonWriter writer, AiReadiness readiness)
    {
        writer.WriteString("level", readiness.Level.ToString());
        writer.WriteNumber("score", Math.Round(readiness.Score, 1));
        writer.WriteStartArray("nextBest");
        foreach (var criterion in readiness.NextBest)
        {
            writer.WriteStartObject();
            writer.WriteString("id", criterion.Criterion.Id);
            writer.WriteNumber("gain", Math.Round(criterion.Gain, 1));
            JsonOutput.WriteBilingual(writer, "repair", criterion.Criterion.Repair);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>The summary, the groups, and every criterion with what was found and missed.</summary>
    public static void WriteAll(Utf8JsonWriter writer, AiReadiness readiness)
    {
        writer.WriteStartObject();
        WriteSummary(writer, readiness);
        writer.WriteStartArray("groups");
        foreach (var group in readiness.Groups)
        {
            writer.WriteStartObject();
            writer.WriteString("id", group.Group);
            JsonOutput.WriteBilingual(writer, "name", group.Name);
            WriteNumber(writer, "score", group.Score);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("shutGates");
        foreach (var gate in readiness.ShutGates)
        {
            writer.WriteStringValue(gate.Criterion.Id);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("criteria");
        foreach (var criterion in readiness.Criteria)
        {
            WriteCriterion(writer, criterion);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteCriterion(Utf8JsonWriter writer, CriterionResult result)
    {
        var criterion = result.Criterion;
        writer.WriteStartObject();
        writer.WriteString("id", criterion.Id);
        writer.WriteString("iri", criterion.Iri);
        writer.WriteString("group", criterion.Group);
        writer.WriteNumber("weight", criterion.Weight);
        if (criterion.Gate is { } gate)
        {
            writer.WriteString("gate", $"L{gate}");
        }

        JsonOutput.WriteBilingual(writer, "statement", criterion.Statement);
        writer.WriteBoolean("applicable", result.IsApplicable);
        WriteNumber(writer, "result", result.Result);
        if (result.Result is < 1)
        {
            JsonOutput.WriteBilingual(writer, "lookedFor", criterion.LookedFor);
            JsonOutput.WriteBilingual(writer, "repair", criterion.Repair);
            writer.WriteNumber("gain", Math.Round(result.Gain, 1));
        }

        WriteList(writer, "evidence", result.Evidence.Select(static triple => triple.ToString()));
        WriteList(writer, "missing", result.Missing);
        if (result.Note is { } note)
        {
            JsonOutput.WriteBilingual(writer, "note", note);
        }

        writer.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter writer, string name, IEnumerable<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, double? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, Math.Round(number, 3));
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
