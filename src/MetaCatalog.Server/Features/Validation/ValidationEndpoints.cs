using System.Text.Json;
using MetaCatalog.Catalog;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Assessment;
using MetaCatalog.Catalog.Records;
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
            .Describe("validateRecord", "Check a description", "Syntax, JSON Schema, SHACL shapes, access rules and AI-readiness, for any format a record may be sent in. Nothing is stored. What is readable is answered with 200 and its findings.")
            .TakesRecord().GivesJson().Refuses(400, 413, 415);

    private static async Task<IResult> Validate(HttpContext context, MetadataCatalog catalog, TimeProvider clock, MetaCatalogOptions options, CancellationToken ct)
    {
        var (submission, problem) = await SubmissionBinding.Read(context.Request, options, ct);
        if (submission is null)
        {
            return problem!; // one of the two is there
        }

        var answer = await catalog.Editor.Validate(context.Actor(), submission, ct);
        return answer.Graph is null ? Problems.Syntax(answer.Report) : new CheckResult(answer, clock.GetUtcNow(), options.ZoneOffset);
    }

    /// <summary>The answer as JSON.</summary>
    private sealed class CheckResult(CheckAnswer answer, DateTimeOffset now, TimeSpan zone) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.ContentType = "application/json";
            httpContext.Response.Headers.CacheControl = "no-store";
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
            JsonOutput.WriteFindings(writer, answer.Report);
            writer.WriteEndObject();
            await writer.FlushAsync(httpContext.RequestAborted);
        }
    }
}
