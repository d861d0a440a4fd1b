using System.Text.Json;
using MetaCatalog.Catalog.Assessment;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Server.Http;
using Microsoft.AspNetCore.Http;

namespace MetaCatalog.Server.Features.Assessment;

/// <summary>An assessment as JSON: the findings of every check, and rules, AI-readiness and FAIRness item by item.</summary>
internal sealed class AssessmentResult(CheckAnswer answer, JudgedRecord judged, string recordUrl) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = "application/json";
        await using var writer = new Utf8JsonWriter(httpContext.Response.BodyWriter, JsonOutput.Options);
        writer.WriteStartObject();
        writer.WriteString("record", recordUrl);
        writer.WriteBoolean("mayBePublished", answer.MayBePublished);
        writer.WritePropertyName("findings");
        ReportJson.Write(writer, answer.Report);
        writer.WritePropertyName("assessment");
        using (var items = JsonDocument.Parse(AssessmentJson.Write(judged.Assessment, judged.Repairs)))
        {
            items.RootElement.WriteTo(writer);
        }

        writer.WriteEndObject();
        await writer.FlushAsync(httpContext.RequestAborted);
    }
}
