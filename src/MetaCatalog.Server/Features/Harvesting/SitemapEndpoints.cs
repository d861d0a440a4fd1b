using MetaCatalog.Harvest.Provider.Sitemap;
using MetaCatalog.Server.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace MetaCatalog.Server.Features.Harvesting;

/// <summary>Where search engines learn of every landing page: <c>robots.txt</c> names the index, the index the sitemaps.</summary>
internal static class SitemapEndpoints
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapSitemap(this IEndpointRouteBuilder routes, SitemapProvider provider, MetaCatalogOptions options)
    {
        routes.MapMethods("/robots.txt", Methods, () => Results.Text(Robots(options), "text/plain; charset=utf-8")).ExcludeFromDescription();
        routes.MapMethods("/sitemap.xml", Methods, async (HttpContext context, CancellationToken ct) => await Write(context, await provider.Index(ct), ct)).ExcludeFromDescription();
        routes.MapMethods("/sitemap-{number:long}.xml", Methods, async (HttpContext context, long number, CancellationToken ct) =>
            await provider.Sitemap(number, ct) is { } sitemap ? await Write(context, sitemap, ct) : Problems.NotFound()).ExcludeFromDescription();
    }

    private static string Robots(MetaCatalogOptions options) => $"""
        User-agent: *
        Disallow: /datasets?
        Allow: /
        Sitemap: {options.CatalogUrl}/sitemap.xml

        """;

    private static async Task<IResult> Write(HttpContext context, SitemapDocument document, CancellationToken ct)
    {
        context.Response.ContentType = "application/xml; charset=utf-8";
        context.Response.Headers.CacheControl = "public, no-cache";
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await document.WriteTo(context.Response.Body, ct);
        }

        return Results.Empty;
    }
}
