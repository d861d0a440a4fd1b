using System.Text.Json;
using MetaCatalog.Server.Http;
using Microsoft.AspNetCore.Http;

namespace MetaCatalog.Server.Features.Requests;

/// <summary>One request as JSON, or several in an array.</summary>
internal sealed class RequestsResult(int status, IReadOnlyList<RequestView> requests, bool isList, string publicUrl) : IResult
{
    /// <summary>Where the list goes on; null at its end.</summary>
    public string? Next { get; init; }

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = status;
        httpContext.Response.ContentType = "application/json";
        httpContext.Response.Headers.CacheControl = "private, no-store";
        if (status == StatusCodes.Status201Created)
        {
            httpContext.Response.Headers.Location = $"{publicUrl}/requests/{requests[0].Request.Id}";
        }

        await using var writer = new Utf8JsonWriter(httpContext.Response.BodyWriter, JsonOutput.Options);
        if (!isList)
        {
            requests[0].Write(writer, publicUrl);
        }
        else
        {
            writer.WriteStartObject();
            writer.WriteStartArray("requests");
            foreach (var request in requests)
            {
                request.Write(writer, publicUrl);
            }

            writer.WriteEndArray();
            writer.WriteString("next", Next is null ? null : publicUrl + Next);
            writer.WriteEndObject();
        }

        await writer.FlushAsync(httpContext.RequestAborted);
    }
}
