using MetaCatalog.Catalog;
using MetaCatalog.Catalog.Access.Use;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Server.Features.Records;
using MetaCatalog.Server.Http;
using MetaCatalog.Server.Layout;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace MetaCatalog.Server.Features.Requests;

/// <summary>Who may use a dataset for what.</summary>
internal static class UseEndpoints
{
    private static readonly IReadOnlyList<Representation> Offered = [RecordFormats.Json, RecordFormats.Html];

    public static void MapUse(this IEndpointRouteBuilder routes, MetadataCatalog catalog, MetaCatalogOptions options) =>
        routes.MapGet("/datasets/{id}/use", (HttpContext context, string id, CancellationToken ct) => Answer(context, id, catalog, options, ct))
            .WithTags("Access")
            .Describe("mayUse", "Ask what a dataset may be used for", "Permitted, conditional or prohibited for each purpose, with the reasons: from the access level in force, the licences, the DUO conditions, the ODRL policies and terms in words, each pointing at its statement. No legal advice.")
            .Query("purpose", "A code of the list of purposes; may be repeated. All when left out.", "commercial-model-training")
            .Query("actor", "What kind of user it is for: non-profit, company.", "non-profit")
            .Gives(200, "object", "application/json", "text/html").Refuses(400, 404, 406);

    /// <summary>The purposes and the kind of user that the query names; a problem when one is not known.</summary>
    public static (IReadOnlyList<UsePurpose> Purposes, UserKind? User, ProblemResult? Problem) Question(HttpRequest request)
    {
        string[] codes = [.. request.Query["purpose"].OfType<string>().Where(static code => code.Length > 0).Distinct().Take(UsePurposes.All.Count)];
        if (codes.FirstOrDefault(static code => UsePurposes.Find(code) is null) is { } unknown)
        {
            return ([], null, Problems.InvalidParameter("purpose", unknown, string.Join(", ", UsePurposes.All.Select(static purpose => purpose.Code))));
        }

        var kind = request.Query["actor"].ToString();
        var user = UseCodes.UserKindOf(kind);
        return kind.Length > 0 && user is null
            ? ([], null, Problems.InvalidParameter("actor", kind, string.Join(", ", UseCodes.UserKinds)))
            : (codes.Length == 0 ? UsePurposes.All : [.. codes.Select(static code => UsePurposes.Find(code)!)], user, null); // all were found above
    }

    private static async Task<IResult> Answer(HttpContext context, string id, MetadataCatalog catalog, MetaCatalogOptions options, CancellationToken ct)
    {
        if (Negotiation.Choose(context.Request, Offered) is not { } representation)
        {
            return Problems.NotAcceptable(Offered.Select(static offer => offer.MediaType));
        }

        var (purposes, user, problem) = Question(context.Request);
        if (problem is not null)
        {
            return problem;
        }

        var actor = context.Actor();
        if (!RecordId.TryParse(id, out var recordId) || await catalog.Requests.MayUse(actor, recordId, purposes, user, ct) is not { } answers)
        {
            return Problems.NotFound();
        }

        context.Response.Headers.Vary = "Accept, Accept-Language, Authorization, Cookie";
        context.Response.Headers.CacheControl = "private, no-cache";
        return representation == RecordFormats.Json
            ? new UseResult($"{options.CatalogUrl}/datasets/{recordId}", answers, user)
            : await Page(context, recordId, answers, user, catalog, options, ct);
    }

    private static async Task<IResult> Page(
        HttpContext context, RecordId id, IReadOnlyList<UseAnswer> answers, UserKind? user, MetadataCatalog catalog, MetaCatalogOptions options, CancellationToken ct)
    {
        var texts = Texts.In(Negotiation.Language(context));
        return await catalog.Reader.Read(context.Actor(), id, ct) is not ReadOutcome.Found { Record: var record } ? Problems.NotFound() : new RazorComponentResult<UsePage>(new
        {
            Texts = texts,
            CatalogName = options.Name,
            Address = context.Request.Path + context.Request.QueryString,
            Record = RecordHead.Of(record, texts),
            Answers = answers,
            User = user,
        });
    }
}
