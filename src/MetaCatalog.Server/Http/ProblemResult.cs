using System.Text.Json;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Server.Layout;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;

namespace MetaCatalog.Server.Http;

/// <summary>One problem document (RFC 9457, 3): type, title, status, detail, instance and, as extension, the findings.</summary>
internal sealed class ProblemResult(int status, string slug, string title, string detail) : IResult, IStatusCodeHttpResult
{
    private static readonly Representation Json = new("problem", "application/problem+json", "application/json");
    private static readonly Representation Html = new("html", "text/html");
    private static readonly IReadOnlyList<Representation> Forms = [Json, Html];

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

        if (IsForPeople(httpContext.Request))
        {
            await Page(httpContext).ExecuteAsync(httpContext);
            return;
        }

        await using var writer = new Utf8JsonWriter(response.BodyWriter, JsonOutput.Options);
        Write(writer, httpContext.Request.Path);
        await writer.FlushAsync(httpContext.RequestAborted);
    }

    // A browser that asks for a page gets one; whoever asks for anything else gets the document.
    private static bool IsForPeople(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || Features.Requests.RequestFields.IsForm(request)) && Negotiation.ByAccept(request, Forms) == Html;

    private RazorComponentResult<MessagePage> Page(HttpContext context)
    {
        var texts = Texts.In(Negotiation.Language(context));
        context.Response.ContentType = "text/html; charset=utf-8";
        return new RazorComponentResult<MessagePage>(new
        {
            Texts = texts,
            CatalogName = context.RequestServices.GetRequiredService<MetaCatalogOptions>().Name,
            Address = context.Request.Path + context.Request.QueryString,
            Heading = status == StatusCodes.Status404NotFound ? texts.Say("Not found", "見つかりません") : title,
            Message = status == StatusCodes.Status404NotFound ? texts.Say(detail, "このアドレスには何もありません。") : detail,
        })
        { StatusCode = status };
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
            ReportJson.Write(writer, Report);
        }

        writer.WriteEndObject();
    }
}
