using System.Text.Json;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Server.Http;
using Microsoft.AspNetCore.Http;

namespace MetaCatalog.Server.Features.Records;

/// <summary>What a write returns: where the record is, how it stands, and what there is to mend.</summary>
internal sealed class ReceiptResult(int status, Record record, ValidationReport report, string publicUrl) : IResult, IStatusCodeHttpResult
{
    public int? StatusCode => status;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = status;
        response.ContentType = "application/json";
        response.Headers.ETag = ETags.Of(record.ETag);
        response.Headers.CacheControl = "no-store";
        if (status == StatusCodes.Status201Created)
        {
            response.Headers.Location = $"{publicUrl}/datasets/{record.Id}";
        }

        await using var writer = new Utf8JsonWriter(response.BodyWriter, JsonOutput.Options);
        Write(writer, record, report, publicUrl);
        await writer.FlushAsync(httpContext.RequestAborted);
    }

    /// <summary>Writes the receipt as one object.</summary>
    public static void Write(Utf8JsonWriter writer, Record record, ValidationReport report, string publicUrl)
    {
        writer.WriteStartObject();
        writer.WriteString("id", record.Id.Value);
        writer.WriteString("url", $"{publicUrl}/datasets/{record.Id}");
        writer.WriteString("topic", record.Topic.Value);
        writer.WriteString("state", record.State.Code());
        writer.WriteNumber("revision", record.Revision.Number);
        writer.WriteString("etag", ETags.Of(record.ETag));
        writer.WriteString("accessLevel", record.AccessLevel.Code());
        writer.WriteStartObject("readiness");
        writer.WriteString("level", $"L{record.Assessment.Readiness}");
        writer.WriteNumber("score", record.Assessment.Score);
        writer.WriteEndObject();
        writer.WritePropertyName("findings");
        ReportJson.Write(writer, report);
        writer.WriteEndObject();
    }
}
