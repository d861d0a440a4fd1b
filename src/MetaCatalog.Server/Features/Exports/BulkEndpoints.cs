using MetaCatalog.Catalog;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Server.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace MetaCatalog.Server.Features.Exports;

/// <summary>Many records in, one answer a line out; and every record out.</summary>
internal static class BulkEndpoints
{
    private const string NdJson = "application/x-ndjson";
    private const int LongestKey = 200;

    public static void MapBulk(this IEndpointRouteBuilder routes, MetadataCatalog catalog, MetaCatalogOptions options)
    {
        routes.MapPost("/bulk", (HttpContext context, string? state, CancellationToken ct) => TakeIn(context, state, catalog, options, ct))
            .WithTags("Bulk")
            .Describe("importRecords", "Write many datasets", "One JSON description a line; each line is committed or refused on its own and answered in order. With an Idempotency-Key an interrupted run can be sent again: lines already answered are answered the same. A description whose topic is known becomes that record's next revision.")
            .Takes("ndjson", NdJson).Gives(200, "ndjson", NdJson).Refuses(400, 401, 403, 415).DisableRequestTimeout();
        routes.MapGet("/export", (HttpContext context, string? format, CancellationToken ct) => GiveOut(context, format, catalog, ct))
            .WithTags("Bulk")
            .Describe("exportRecords", "Read every dataset", "All that the caller may see, as a stream: one JSON-LD document a line, or N-Quads with one graph a record.")
            .Gives(200, "ndjson", NdJson, "application/n-quads").Refuses(400).DisableRequestTimeout();
    }

    private static async Task<IResult> TakeIn(HttpContext context, string? state, MetadataCatalog catalog, MetaCatalogOptions options, CancellationToken ct)
    {
        if (context.Actor().IsAnonymous)
        {
            return Problems.Unauthorized();
        }

        if (!MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) || !IsNdJson(type.MediaType.Value))
        {
            return Problems.UnsupportedMediaType(context.Request.ContentType, [NdJson]);
        }

        var target = RecordState.Draft;
        if (state is not null && (!RecordStates.TryParse(state, out target) || target == RecordState.Withdrawn))
        {
            return Problems.InvalidParameter("state", state, "draft, in-review, published");
        }

        var key = context.Request.Headers["Idempotency-Key"].FirstOrDefault();
        if (key is { Length: 0 or > LongestKey })
        {
            return Problems.InvalidParameter("Idempotency-Key", $"of {key.Length} characters", $"1 to {LongestKey} characters");
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = null;
        }

        var lines = new BulkLines(context.Request.BodyReader, options.MaxBulkLineBytes);
        var import = new ImportOptions { State = target, IdempotencyKey = key };
        await BulkAnswers.Write(context, catalog.Editor.SaveAll(context.Actor(), lines.Read(ct), import, ct), lines, options.CatalogUrl, ct);
        return Results.Empty;
    }

    private static async Task<IResult> GiveOut(HttpContext context, string? format, MetadataCatalog catalog, CancellationToken ct)
    {
        switch (format)
        {
            case null or "ndjson" or "jsonld":
                context.Response.ContentType = NdJson;
                await ExportStream.WriteLines(context.Response.BodyWriter, catalog.Reader.Export(context.Actor(), ct), ct);
                return Results.Empty;
            case "nq":
                context.Response.ContentType = "application/n-quads";
                await ExportStream.WriteQuads(context.Response.BodyWriter, catalog.Reader.Export(context.Actor(), ct), ct);
                return Results.Empty;
            default:
                return Problems.InvalidParameter("format", format, "ndjson, nq");
        }
    }

    private static bool IsNdJson(string? type) => type is NdJson or "application/ndjson" or "application/jsonl";
}
