using System.Buffers;
using System.Text;
using System.Text.Json;
using MetaCatalog.Catalog;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Assessment;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Rdf;
using MetaCatalog.Server.Features.Assessment;
using MetaCatalog.Server.Features.Records;
using MetaCatalog.Server.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace MetaCatalog.Server.Features.Validation;

/// <summary>Checks a description as a publish would, and stores nothing.</summary>
internal static class ValidationEndpoints
{
    public static void MapValidation(this IEndpointRouteBuilder routes, MetadataCatalog catalog, TimeProvider clock, MetaCatalogOptions options) =>
        routes.MapPost("/validate", (HttpContext context, CancellationToken ct) => Validate(context, catalog, clock, options, ct))
            .WithTags("Validation")
            .Describe("validateRecord", "Check a description", "Syntax, JSON Schema, SHACL shapes, access rules and AI-readiness, for any format a record may be sent in. Nothing is stored. What is readable is answered with 200 and its findings: as JSON, as a sh:ValidationReport, or as text in the language of Accept-Language.")
            .TakesRecord()
            .Query("format", "The representation, instead of Accept.", "ttl")
            .Gives(200, "object", [.. ReportForms.Offered.Select(static form => form.MediaType)])
            .Refuses(400, 406, 413, 415);

    private static async Task<IResult> Validate(HttpContext context, MetadataCatalog catalog, TimeProvider clock, MetaCatalogOptions options, CancellationToken ct)
    {
        if (Negotiation.Choose(context.Request, ReportForms.Offered) is not { } form)
        {
            return Problems.NotAcceptable(ReportForms.Offered.Select(static offer => offer.MediaType));
        }

        var (submission, problem) = await SubmissionBinding.Read(context.Request, options, ct);
        if (submission is null)
        {
            return problem!; // one of the two is there
        }

        var answer = await catalog.Editor.Validate(context.Actor(), submission, ct);
        context.Response.Headers.CacheControl = "no-store";
        return answer.Graph is null ? Problems.Syntax(answer.Report)
            : form == ReportForms.Text ? AsText(answer, Negotiation.Language(context))
            : ReportForms.RdfFormatOf(form) is { } format ? AsGraph(answer, format)
            : new CheckResult(answer, clock.GetUtcNow(), options.ZoneOffset);
    }

    private static IResult AsGraph(CheckAnswer answer, RdfFormat format)
    {
        var buffer = new ArrayBufferWriter<byte>();
        RdfWriter.Write(ReportGraph.Of(answer.Report, answer.Topic), format, buffer);
        return Results.Bytes(buffer.WrittenMemory, format.MediaType);
    }

    private static IResult AsText(CheckAnswer answer, string language)
    {
        var verdict = answer.MayBePublished ? new Bilingual("May be published.", "公開できます。") : new Bilingual("May not be published.", "公開できません。");
        return Results.Text(string.Concat(ReportText.Lines(answer.Report, language).Prepend(verdict.In(language)).Select(static line => line + "\n")), "text/plain; charset=utf-8", Encoding.UTF8);
    }

    /// <summary>The answer as JSON.</summary>
    private sealed class CheckResult(CheckAnswer answer, DateTimeOffset now, TimeSpan zone) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.ContentType = "application/json";
            await using var writer = new Utf8JsonWriter(httpContext.Response.BodyWriter, JsonOutput.Options);
            writer.WriteStartObject();
            writer.WriteBoolean("mayBePublished", answer.MayBePublished);
            writer.WriteString("topic", answer.Topic?.Value);
            writer.WriteString("domain", answer.Card?.Domain);
            writer.WriteString("accessLevel", answer.AccessLevel?.Code());
            if (answer is { Graph: { } graph, Topic: { } topic })
            {
                writer.WriteStartObject("readiness");
                ReadinessOutput.WriteSummary(writer, AiReadinessAssessor.Assess(graph, topic, now, zone));
                writer.WriteEndObject();
            }

            writer.WriteStartObject("counts");
            writer.WriteNumber("errors", answer.Assessment.Errors);
            writer.WriteNumber("warnings", answer.Assessment.Warnings);
            writer.WriteNumber("infos", answer.Assessment.Infos);
            writer.WriteEndObject();
            writer.WritePropertyName("findings");
            ReportJson.Write(writer, answer.Report);
            writer.WriteEndObject();
            await writer.FlushAsync(httpContext.RequestAborted);
        }
    }
}
