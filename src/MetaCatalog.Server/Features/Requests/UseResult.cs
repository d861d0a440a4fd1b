using System.Text.Json;
using MetaCatalog.Catalog.Access.Use;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Server.Http;
using Microsoft.AspNetCore.Http;

namespace MetaCatalog.Server.Features.Requests;

/// <summary>What data may be used for as JSON: a verdict a purpose, each with its reasons and the statements behind them.</summary>
internal sealed class UseResult(string recordUrl, IReadOnlyList<UseAnswer> answers, UserKind? user) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = "application/json";
        await using var writer = new Utf8JsonWriter(httpContext.Response.BodyWriter, JsonOutput.Options);
        writer.WriteStartObject();
        writer.WriteString("record", recordUrl);
        if (user is { } kind)
        {
            writer.WriteString("actor", kind.Code());
        }

        writer.WriteStartArray("uses");
        foreach (var answer in answers)
        {
            Write(writer, answer);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        await writer.FlushAsync(httpContext.RequestAborted);
    }

    private static void Write(Utf8JsonWriter writer, UseAnswer answer)
    {
        writer.WriteStartObject();
        writer.WriteString("purpose", answer.Purpose.Code);
        writer.WriteString("iri", answer.Purpose.Iri);
        ReportJson.WriteBilingual(writer, "name", answer.Purpose.Name);
        writer.WriteString("verdict", answer.Verdict.Code());
        writer.WriteStartArray("reasons");
        foreach (var reason in answer.Reasons)
        {
            Write(writer, reason);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, UseReason reason)
    {
        writer.WriteStartObject();
        writer.WriteString("verdict", reason.Verdict.Code());
        writer.WriteString("source", JsonNamingPolicy.CamelCase.ConvertName(reason.Source.ToString()));
        ReportJson.WriteBilingual(writer, "message", reason.Message);
        writer.WriteString("focusNode", reason.Node.ToString());
        writer.WriteString("path", reason.Path);
        if (reason.Value is { } value)
        {
            writer.WriteString("value", value.ToString());
        }

        writer.WriteEndObject();
    }
}
