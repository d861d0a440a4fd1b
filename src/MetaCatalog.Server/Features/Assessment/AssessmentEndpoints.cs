using MetaCatalog.Catalog;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Server.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace MetaCatalog.Server.Features.Assessment;

/// <summary>How good a dataset's description is, criterion by criterion.</summary>
internal static class AssessmentEndpoints
{
    public static void MapAssessment(this IEndpointRouteBuilder routes, MetadataCatalog catalog, MetaCatalogOptions options) =>
        routes.MapGet("/datasets/{id}/assessment", (HttpContext context, string id, CancellationToken ct) => Assess(context, id, catalog, options, ct))
            .WithTags("Assessment")
            .Describe("getAssessment", "Read the assessment of a dataset", "Findings of schema, shapes and access rules, and the AI-readiness criteria with evidence, repair and gain.")
            .GivesJson().Refuses(404);

    private static async Task<IResult> Assess(HttpContext context, string id, MetadataCatalog catalog, MetaCatalogOptions options, CancellationToken ct) =>
        RecordId.TryParse(id, out var recordId) && await catalog.Reader.Assess(context.Actor(), recordId, ct) is { } answer
            ? new AssessmentResult(answer, $"{options.CatalogUrl}/datasets/{recordId}")
            : Problems.NotFound();
}
