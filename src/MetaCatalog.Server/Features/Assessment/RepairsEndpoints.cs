using MetaCatalog.Catalog;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Server.Features.Accounts;
using MetaCatalog.Server.Features.Records;
using MetaCatalog.Server.Http;
using MetaCatalog.Server.Layout;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace MetaCatalog.Server.Features.Assessment;

/// <summary>Repairs that the catalog works out by itself: previewed as a diff, applied as one revision.</summary>
internal static class RepairsEndpoints
{
    private static readonly IReadOnlyList<Representation> Offered = [RecordFormats.Json, RecordFormats.Html];

    public static void MapRepairs(this IEndpointRouteBuilder routes, MetadataCatalog catalog, MetaCatalogOptions options)
    {
        var group = routes.MapGroup("/datasets/{id}/repairs").WithTags("Assessment");
        group.MapGet("", (HttpContext context, string id, CancellationToken ct) => Preview(context, id, catalog, options, ct))
            .Describe("listRepairs", "Preview the repairs of a dataset", "What can be worked out from the record itself: the statements taken out and put in, what each repair mends and gains. The ETag is the record's.")
            .Gives(200, "object", "application/json", "text/html").Refuses(404, 406);
        group.MapPost("", (HttpContext context, string id, CancellationToken ct) => Apply(context, id, catalog, options, ct))
            .Describe("applyRepairs", "Apply repairs to a dataset", "All of them in one revision whose note names them. If-Match is required. The page's form sends the revision as a field instead.")
            .Takes("repairs", "application/json", "application/x-www-form-urlencoded").Receipt(200)
            .Refuses(400, 401, 403, 404, 410, 412, 413, 415, 422, 428);
    }

    private static async Task<IResult> Preview(HttpContext context, string id, MetadataCatalog catalog, MetaCatalogOptions options, CancellationToken ct)
    {
        if (Negotiation.Choose(context.Request, Offered) is not { } representation)
        {
            return Problems.NotAcceptable(Offered.Select(static offer => offer.MediaType));
        }

        if (!RecordId.TryParse(id, out var recordId) || await catalog.Reader.Judge(context.Actor(), recordId, ct) is not { } judged)
        {
            return Problems.NotFound();
        }

        context.Response.Headers.CacheControl = "private, no-cache";
        context.Response.Headers.Vary = "Accept, Accept-Language, Authorization, Cookie";
        context.Response.Headers.ETag = ETags.Of(judged.Record.ETag);
        return representation == RecordFormats.Html ? Page(context, judged, options) : new RepairsResult(judged, $"{options.CatalogUrl}/datasets/{recordId}");
    }

    private static async Task<IResult> Apply(HttpContext context, string id, MetadataCatalog catalog, MetaCatalogOptions options, CancellationToken ct)
    {
        if (!RecordId.TryParse(id, out var recordId))
        {
            return Problems.NotFound();
        }

        var (choice, problem) = await RepairChoice.Read(context, ct);
        if (choice is null)
        {
            return problem!; // one of the two is there
        }

        var outcome = await catalog.Editor.Repair(choice.Actor, recordId, choice.Repairs, choice.Expected, ct);
        return choice.IsForm && outcome is SaveOutcome.Revised or SaveOutcome.Unchanged
            ? Results.Redirect($"/datasets/{recordId}/assessment")
            : SaveAnswers.Of(outcome, choice.Actor, options.CatalogUrl);
    }

    private static RazorComponentResult<RepairsPage> Page(HttpContext context, JudgedRecord judged, MetaCatalogOptions options)
    {
        var texts = Texts.In(Negotiation.Language(context));
        return new RazorComponentResult<RepairsPage>(new
        {
            Texts = texts,
            CatalogName = options.Name,
            Address = context.Request.Path + context.Request.QueryString,
            Judged = judged,
            SignIn = context.Actor().IsAnonymous ? SignInEndpoints.AddressFor(context.Request) : null,
        });
    }
}
