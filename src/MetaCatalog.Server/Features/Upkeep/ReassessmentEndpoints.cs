using MetaCatalog.Catalog;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Assessment.Reassessing;
using MetaCatalog.Server.Features.Records;
using MetaCatalog.Server.Http;
using MetaCatalog.Server.Layout;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace MetaCatalog.Server.Features.Upkeep;

/// <summary>Judging every record again, and how good the catalog was day by day.</summary>
internal static class ReassessmentEndpoints
{
    private static readonly IReadOnlyList<Representation> Offered = [RecordFormats.Json, RecordFormats.Html];

    public static void MapReassessment(this IEndpointRouteBuilder routes, MetadataCatalog catalog, MetaCatalogOptions options)
    {
        routes.MapGet("/upkeep/reassess", (HttpContext context) => Status(context, catalog)).WithTags("Upkeep")
            .Describe("getReassessment", "See how far reassessing has come", "The rule set in force, whether a run is due or on its way, and how many results it changed.").GivesJson().Refuses(401, 403);
        routes.MapPost("/upkeep/reassess", (HttpContext context, CancellationToken ct) => Run(context, catalog, ct)).WithTags("Upkeep")
            .Describe("reassess", "Judge every record again", "While serving. Goes on where an interrupted run stopped. Only records whose result changes are touched.").GivesJson().Refuses(401, 403).DisableRequestTimeout();
        routes.MapGet("/trend", (HttpContext context) => Trend(context, catalog, options)).WithTags("Assessment")
            .Describe("getTrend", "Read how good the catalog was day by day", "Of the public records: how many at each AI-readiness level, the mean score, the mean F-UJI score, the mean of MQA points, and the rule set of the day.")
            .Gives(200, "object", "application/json", "text/html").Refuses(406);
    }

    private static IResult Status(HttpContext context, MetadataCatalog catalog) => Refusal(context.Actor()) ?? Json(catalog.Reassessment.Status());

    private static async Task<IResult> Run(HttpContext context, MetadataCatalog catalog, CancellationToken ct) =>
        Refusal(context.Actor()) ?? Json(await catalog.Reassessment.Run(context.Actor(), null, ct));

    private static IResult Trend(HttpContext context, MetadataCatalog catalog, MetaCatalogOptions options)
    {
        if (Negotiation.Choose(context.Request, Offered) is not { } representation)
        {
            return Problems.NotAcceptable(Offered.Select(static offer => offer.MediaType));
        }

        context.Response.Headers.Vary = "Accept, Accept-Language, Cookie";
        var points = catalog.Reassessment.Trend();
        return representation == RecordFormats.Html ? Page(context, points, options) : Json(new { points });
    }

    private static RazorComponentResult<TrendPage> Page(HttpContext context, IReadOnlyList<TrendPoint> points, MetaCatalogOptions options) => new(new
    {
        Texts = Texts.In(Negotiation.Language(context)),
        CatalogName = options.Name,
        Address = context.Request.Path + context.Request.QueryString,
        Points = points,
    });

    private static ProblemResult? Refusal(Actor actor) =>
        actor.May(Scopes.Administer) ? null : actor.IsAnonymous ? Problems.Unauthorized() : Problems.Forbidden("the right to administer");

    private static IResult Json(object body) => Results.Json(body, JsonOutput.SerializerOptions);
}
