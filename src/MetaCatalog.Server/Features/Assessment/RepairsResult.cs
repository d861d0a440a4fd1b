using System.Text.Json;
using MetaCatalog.Catalog.Assessment.Repairs;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Server.Http;
using Microsoft.AspNetCore.Http;

namespace MetaCatalog.Server.Features.Assessment;

/// <summary>The repairs of a record as JSON.</summary>
internal sealed class RepairsResult(JudgedRecord judged, string recordUrl) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = "application/json";
        await using var writer = new Utf8JsonWriter(httpContext.Response.BodyWriter, JsonOutput.Options);
        writer.WriteStartObject();
        writer.WriteString("record", recordUrl);
        RepairsJson.Write(writer, judged.Repairs);
        writer.WriteEndObject();
        await writer.FlushAsync(httpContext.RequestAborted);
    }
}
