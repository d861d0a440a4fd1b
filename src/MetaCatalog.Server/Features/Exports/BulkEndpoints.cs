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
    private const string Zip = "application/zip";
    private const int LongestKey = 200;
    private const int BlockLength = 128 << 10;

    public static void MapBulk(this IEndpointRouteBuilder routes, MetadataCatalog catalog, MetaCatalogOptions options)
    {
        routes.MapPost("/bulk", (HttpContext context, string? state, CancellationToken ct) => TakeIn(context, state, catalog, options, ct))
            .WithTags("Bulk")
            .Describe("importRecords", "Write many datasets", "One JSON description a line; each line is committed or refused on its own and answered in order. With an Idempotency-Key an interrupted run can be sent again: lines already answered are answered the same. A description whose topic is known becomes that record's next revision. A zip archive of documents in any format that POST /datasets takes is read document by document; each answer names its document.")
            .Takes("ndjson", NdJson, Zip).Gives(200, "ndjson", NdJson).Refuses(400, 401, 403, 413, 415).DisableRequestTimeout();
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

        if (!MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) || !(IsNdJson(type.MediaType.Value) || IsArchive(type.MediaType.Value)))
        {
            return Problems.UnsupportedMediaType(context.Request.ContentType, [NdJson, Zip]);
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

        var import = new ImportOptions { State = target, IdempotencyKey = key };
        return IsArchive(type.MediaType.Value) ? await TakeArchive(context, import, catalog, options, ct) : await TakeLines(context, import, catalog, options, ct);
    }

    private static async Task<IResult> TakeLines(HttpContext context, ImportOptions import, MetadataCatalog catalog, MetaCatalogOptions options, CancellationToken ct)
    {
        Allow(context, null);
        var lines = new BulkLines(context.Request.BodyReader, options.MaxBulkLineBytes);
        await BulkAnswers.Write(context, catalog.Editor.SaveAll(context.Actor(), lines.Read(ct), import, ct), new BulkSource(static _ => null, () => lines.TooLong), options.CatalogUrl, ct);
        return Results.Empty;
    }

    // The directory of an archive is at its end: it is kept in a temporary file while it is read.
    private static async Task<IResult> TakeArchive(HttpContext context, ImportOptions import, MetadataCatalog catalog, MetaCatalogOptions options, CancellationToken ct)
    {
        Allow(context, options.MaxDataFileBytes);
        await using var file = new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, BlockLength, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        await context.Request.Body.CopyToAsync(file, BlockLength, ct);
        file.Position = 0;
        var archive = new BulkArchive(file, options);
        await BulkAnswers.Write(context, catalog.Editor.SaveAll(context.Actor(), archive.Read(ct), import, ct), new BulkSource(archive.NameOf, static () => null), options.CatalogUrl, ct);
        return Results.Empty;
    }

    private static void Allow(HttpContext context, long? bytes)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = bytes;
        }
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

    private static bool IsArchive(string? type) => type is Zip or "application/x-zip-compressed";

    private static bool IsNdJson(string? type) => type is NdJson or "application/ndjson" or "application/jsonl";
}
