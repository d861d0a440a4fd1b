using System.Text.Json;
using MetaCatalog.Catalog.Validation;
using Microsoft.AspNetCore.Http;

namespace MetaCatalog.Server.Http;

/// <summary>One problem document (RFC 9457, 3): type, title, status, detail, instance and, as extension, the findings.</summary>
internal sealed class ProblemResult(int status, string slug, string title, string detail) : IResult, IStatusCodeHttpResult
{
    public int? StatusCode => status;

    public string Slug => slug;

    public string Title => title;

    public string Detail => detail;

    /// <summary>The findings, written as <c>errors</c>.</summary>
    public ValidationReport? Report { get; init; }

    /// <summary>The name of the parameter that is wrong, if one is.</summary>
    public string? Parameter { get; init; }

    /// <summary>Headers that go with the status.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = status;
        response.ContentType = "application/problem+json";
        response.Headers.CacheControl = "no-store";
        foreach (var (name, value) in Headers)
        {
            response.Headers[name] = value;
        }

        if (HttpMethods.IsHead(httpContext.Request.Method))
        {
            return;
        }

        await using var writer = new Utf8JsonWriter(response.BodyWriter, JsonOutput.Options);
        Write(writer, httpContext.Request.Path);
        await writer.FlushAsync(httpContext.RequestAborted);
    }

    private void Write(Utf8JsonWriter writer, string instance)
    {
        writer.WriteStartObject();
        writer.WriteString("type", Problems.TypeBase + slug);
        writer.WriteString("title", title);
        writer.WriteNumber("status", status);
        writer.WriteString("detail", detail);
        writer.WriteString("instance", instance);
        if (Parameter is not null)
        {
            writer.WriteString("parameter", Parameter);
        }

        if (Report is not null)
        {
            writer.WritePropertyName("errors");
            JsonOutput.WriteFindings(writer, Report);
        }

        writer.WriteEndObject();
    }
}
