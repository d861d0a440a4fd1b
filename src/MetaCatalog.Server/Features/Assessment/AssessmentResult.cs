using System.Text.Json;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Assessment;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Server.Http;
using Microsoft.AspNetCore.Http;

namespace MetaCatalog.Server.Features.Assessment;

/// <summary>An assessment as JSON: the findings, and AI-readiness with its criteria and what to mend first.</summary>
internal sealed class AssessmentResult(CheckAnswer answer, AiReadiness readiness, string recordUrl) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = "application/json";
        await using var writer = new Utf8JsonWriter(httpContext.Response.BodyWriter, JsonOutput.Options);
        writer.WriteStartObject();
        writer.WriteString("record", recordUrl);
        writer.WriteString("accessLevel", answer.AccessLevel?.Code());
        writer.WriteBoolean("mayBePublished", answer.MayBePublished);
        writer.WritePropertyName("findings");
        JsonOutput.WriteFindings(writer, answer.Report);
        writer.WritePropertyName("readiness");
        ReadinessOutput.WriteAll(writer, readiness);
        writer.WriteEndObject();
        await writer.FlushAsync(httpContext.RequestAborted);
    }
}
