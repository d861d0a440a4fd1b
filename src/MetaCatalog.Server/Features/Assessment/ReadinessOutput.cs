using System.Text.Json;
using MetaCatalog.Catalog.Assessment;
using MetaCatalog.Catalog.Validation;

namespace MetaCatalog.Server.Features.Assessment;

/// <summary>AI-readiness in short: level, score and what to mend first.</summary>
internal static class ReadinessOutput
{
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
            ReportJson.WriteBilingual(writer, "repair", criterion.Criterion.Repair);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
