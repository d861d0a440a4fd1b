using System.Buffers;
using MetaCatalog.Catalog;
using MetaCatalog.Catalog.Assessment;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Server.Features.Records;
using MetaCatalog.Server.Http;
using MetaCatalog.Server.Layout;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace MetaCatalog.Server.Features.Assessment;

/// <summary>How good a dataset's description is, criterion by criterion.</summary>
internal static class AssessmentEndpoints
{
    private static readonly Representation Ftr = new("ftr", "application/ld+json; profile=\"https://w3id.org/ftr#\"");

    private static readonly IReadOnlyList<Representation> Offered =
        [RecordFormats.Json, RecordFormats.Html, .. RecordFormats.Offered.Where(static offer => RecordFormats.RdfFormatOf(offer) is not null), Ftr];

    public static void MapAssessment(this IEndpointRouteBuilder routes, MetadataCatalog catalog, MetaCatalogOptions options) =>
        routes.MapGet("/datasets/{id}/assessment", (HttpContext context, string id, CancellationToken ct) => Assess(context, id, catalog, options, ct))
            .WithTags("Assessment")
            .Describe("getAssessment", "Read the assessment of a dataset", "Findings of schema, shapes and access rules; AI-readiness by criterion with evidence, repair and gain; FAIRness by F-UJI 0.8 and 0.5 (compatible and policy-aware), RDA indicators and MQA 2 and 1. In RDF as measurements of the Data Quality Vocabulary; with format=ftr as JSON-LD in the FAIR Testing Resource vocabulary.")
            .Gives(200, "object", [.. Offered.Select(static offer => offer.MediaType)]).Refuses(404, 406);

    private static async Task<IResult> Assess(HttpContext context, string id, MetadataCatalog catalog, MetaCatalogOptions options, CancellationToken ct)
    {
        if (Negotiation.Choose(context.Request, Offered) is not { } representation)
        {
            return Problems.NotAcceptable(Offered.Select(static offer => offer.MediaType));
        }

        if (!RecordId.TryParse(id, out var recordId)
            || await catalog.Reader.Assess(context.Actor(), recordId, ct) is not { Topic: { } topic } answer
            || await catalog.Reader.Judge(context.Actor(), recordId, ct) is not { Assessment: var assessment } judged)
        {
            return Problems.NotFound();
        }

        context.Response.Headers.CacheControl = "private, no-cache";
        context.Response.Headers.Vary = "Accept, Accept-Language, Authorization, Cookie";
        return representation == Ftr ? Rdf(FtrGraph.Of(topic, assessment), RdfFormat.JsonLd, Ftr.MediaType)
            : RecordFormats.RdfFormatOf(representation) is { } format ? Rdf(AssessmentGraph.Of(topic, assessment), format, format.MediaType)
            : representation == RecordFormats.Json ? new AssessmentResult(answer, judged, $"{options.CatalogUrl}/datasets/{recordId}")
            : Page(context, recordId, answer, judged, options);
    }

    private static IResult Rdf(Graph graph, RdfFormat format, string mediaType)
    {
        var buffer = new ArrayBufferWriter<byte>();
        RdfWriter.Write(graph, format, buffer, new RdfWriterOptions { Prefixes = Prefixes.All });
        return Results.Bytes(buffer.WrittenMemory, mediaType);
    }

    private static RazorComponentResult<AssessmentPage> Page(HttpContext context, RecordId id, CheckAnswer answer, JudgedRecord judged, MetaCatalogOptions options)
    {
        var texts = Texts.In(Negotiation.Language(context));
        return new RazorComponentResult<AssessmentPage>(new
        {
            Texts = texts,
            CatalogName = options.Name,
            Address = context.Request.Path + context.Request.QueryString,
            RecordAddress = $"/datasets/{id}",
            RecordTitle = answer.Card?.TitleIn(texts.Language) is { Length: > 0 } title ? title : id.Value,
            judged.Assessment,
            judged.Repairs,
            answer.Report.Findings,
        });
    }
}
