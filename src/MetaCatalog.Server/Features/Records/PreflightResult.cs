using System.Text.Json;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Crosswalks;
using MetaCatalog.Crosswalks.Preflight;
using MetaCatalog.Server.Http;
using Microsoft.AspNetCore.Http;

namespace MetaCatalog.Server.Features.Records;

/// <summary>What a target would do with a record: refuse it, drop or change parts of it.</summary>
internal sealed class PreflightResult(Record record, PreflightTarget target, string publicUrl) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var report = target.Check(() => CrosswalkSource.Of(record, publicUrl));
        httpContext.Response.ContentType = "application/json";
        httpContext.Response.Headers.CacheControl = "private, no-cache";
        await using var writer = new Utf8JsonWriter(httpContext.Response.BodyWriter, JsonOutput.Options);
        Write(writer, report);
        await writer.FlushAsync(httpContext.RequestAborted);
    }

    private void Write(Utf8JsonWriter writer, PreflightReport report)
    {
        writer.WriteStartObject();
        writer.WriteString("id", record.Id.Value);
        writer.WriteString("target", report.Target);
        writer.WriteBoolean("accepted", report.IsAccepted);
        writer.WriteStartArray("findings");
        foreach (var finding in report.Findings)
        {
            writer.WriteStartObject();
            writer.WriteString("code", finding.Code);
            writer.WriteString("severity", SeverityOf(finding.Severity));
            writer.WriteString("what", finding.What);
            writer.WriteStartObject("message");
            writer.WriteString("en", finding.Message.En);
            writer.WriteString("ja", finding.Message.Ja);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static string SeverityOf(PreflightSeverity severity) => severity switch
    {
        PreflightSeverity.Rejected => "rejected",
        PreflightSeverity.Dropped => "dropped",
        _ => "changed",
    };
}
