using System.Text.Json;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Server.Http;
using Microsoft.AspNetCore.Http;

namespace MetaCatalog.Server.Features.Records;

/// <summary>A withdrawn record as a problem document with the stub of its metadata.</summary>
internal sealed class TombstoneResult(Tombstone tombstone, string publicUrl) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status410Gone;
        httpContext.Response.ContentType = "application/problem+json";
        if (HttpMethods.IsHead(httpContext.Request.Method))
        {
            return;
        }

        await using var writer = new Utf8JsonWriter(httpContext.Response.BodyWriter, JsonOutput.Options);
        writer.WriteStartObject();
        writer.WriteString("type", Problems.TypeBase + "withdrawn");
        writer.WriteString("title", "Withdrawn");
        writer.WriteNumber("status", StatusCodes.Status410Gone);
        writer.WriteString("detail", tombstone.Reason ?? "The dataset was withdrawn. Only this notice remains.");
        writer.WriteString("instance", httpContext.Request.Path);
        writer.WriteStartObject("record");
        writer.WriteString("id", tombstone.Id.Value);
        writer.WriteString("url", $"{publicUrl}/datasets/{tombstone.Id}");
        writer.WriteString("topic", tombstone.Topic.Value);
        writer.WriteString("state", RecordState.Withdrawn.Code());
        writer.WriteString("withdrawn", tombstone.WithdrawnAt.UtcDateTime);
        JsonOutput.WriteTexts(writer, "title", tombstone.Card.Titles);
        JsonOutput.WriteTexts(writer, "publisher", tombstone.Card.Publisher);
        writer.WriteStartArray("identifier");
        foreach (var identifier in tombstone.Card.Identifiers)
        {
            writer.WriteStringValue(identifier);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
        await writer.FlushAsync(httpContext.RequestAborted);
    }
}
