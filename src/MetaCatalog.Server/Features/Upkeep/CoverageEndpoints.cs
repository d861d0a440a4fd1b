using System.Globalization;
using MetaCatalog.Catalog;
using MetaCatalog.Catalog.Assessment.Coverage;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Server.Features.Records;
using MetaCatalog.Server.Http;
using MetaCatalog.Server.Layout;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace MetaCatalog.Server.Features.Upkeep;

/// <summary>What the public records say and what they lack, field by field.</summary>
internal static class CoverageEndpoints
{
    private const int UsualDays = 30;
    private const int MostDays = 366;

    private static readonly IReadOnlyList<Representation> Offered = [RecordFormats.Json, RecordFormats.Html];
    private static readonly string[] Domains = [.. Enum.GetNames<DomainProfile>().Select(static name => name.ToLowerInvariant())];

    public static void MapCoverage(this IEndpointRouteBuilder routes, MetadataCatalog catalog, MetaCatalogOptions options) =>
        routes.MapGet("/coverage", (HttpContext context) => Read(context, catalog, options)).WithTags("Assessment")
            .Describe("getCoverage", "Read which fields the datasets have", "Field by field: how many public datasets have it, in which languages, and how that changed day by day. Counted in the background whenever every record is judged again, once a day at least; until then there is no day.")
            .Query("domain", "Only those of a domain: materials, genomic, seismic, core.", "seismic")
            .Query("days", "How many days the trend goes back, 1 to 366.", "30")
            .Gives(200, "object", "application/json", "text/html").Refuses(400, 406);

    private static IResult Read(HttpContext context, MetadataCatalog catalog, MetaCatalogOptions options)
    {
        if (Negotiation.Choose(context.Request, Offered) is not { } representation)
        {
            return Problems.NotAcceptable(Offered.Select(static offer => offer.MediaType));
        }

        var (domain, days) = (Asked(context, "domain"), Asked(context, "days"));
        if (domain is not null && !Domains.Contains(domain))
        {
            return Problems.InvalidParameter("domain", domain, string.Join(", ", Domains));
        }

        if (Days(days) is not { } count)
        {
            return Problems.InvalidParameter("days", days, $"1 to {MostDays}");
        }

        context.Response.Headers.Vary = "Accept, Accept-Language, Cookie";
        var report = catalog.Reassessment.Coverage(domain, count);
        return representation == RecordFormats.Html ? Page(context, report, domain, options) : Results.Json(Body(report, domain), JsonOutput.SerializerOptions);
    }

    private static string? Asked(HttpContext context, string name) => context.Request.Query[name].ToString() is { Length: > 0 } text ? text : null;

    private static int? Days(string? text) =>
        text is null ? UsualDays
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= MostDays ? days : null;

    private static object Body(CoverageReport? report, string? domain) => new
    {
        Domain = domain,
        report?.Day,
        Records = report?.Records ?? 0,
        Fields = report?.Fields.Select(static row => new
        {
            Field = row.Field.Id,
            Name = new { row.Field.Name.En, row.Field.Name.Ja },
            row.Records,
            Share = Math.Round(row.Share, 4),
            Languages = row.Languages.ToDictionary(),
            Change = row.Change is { } change ? Math.Round(change, 4) : (double?)null,
        }) ?? [],
        Trend = report?.Trend.Select(static day => new { day.Day, day.Records, Shares = day.Shares.ToDictionary(static share => share.Key, static share => Math.Round(share.Value, 4)) }) ?? [],
    };

    private static RazorComponentResult<CoveragePage> Page(HttpContext context, CoverageReport? report, string? domain, MetaCatalogOptions options) => new(new
    {
        Texts = Texts.In(Negotiation.Language(context)),
        CatalogName = options.Name,
        Address = context.Request.Path + context.Request.QueryString,
        Report = report,
        Domains = (IReadOnlyList<string>)Domains,
        Domain = domain,
    });
}
