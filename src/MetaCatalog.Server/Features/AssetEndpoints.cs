using System.Net;
using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace MetaCatalog.Server.Features;

/// <summary>What pages need beside themselves: the style sheet, the script of the search box, the description for browsers' search boxes.</summary>
internal static class AssetEndpoints
{
    private static readonly (string Name, string MediaType)[] Files = [("site.css", "text/css"), ("complete.js", "text/javascript")];

    public static void MapAssets(this IEndpointRouteBuilder routes, MetaCatalogOptions options)
    {
        foreach (var (name, mediaType) in Files)
        {
            MapFile(routes, name, mediaType);
        }

        routes.MapGet("/opensearch.xml", () => Results.Text(OpenSearch(options), "application/opensearchdescription+xml; charset=utf-8")).ExcludeFromDescription();
    }

    private static void MapFile(IEndpointRouteBuilder routes, string name, string mediaType)
    {
        var content = Read(name);
        routes.MapGet("/assets/" + name, (HttpContext context) =>
        {
            context.Response.Headers.CacheControl = "public, max-age=300";
            return Results.Bytes(content, mediaType + "; charset=utf-8");
        }).ExcludeFromDescription();
    }

    private static string OpenSearch(MetaCatalogOptions options) => $$"""
        <?xml version="1.0" encoding="UTF-8"?>
        <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
          <ShortName>{{WebUtility.HtmlEncode(options.Name.Length > 16 ? options.Name[..16] : options.Name)}}</ShortName>
          <Description>{{WebUtility.HtmlEncode(options.Name)}}</Description>
          <InputEncoding>UTF-8</InputEncoding>
          <Url type="text/html" template="{{options.CatalogUrl}}/datasets?q={searchTerms}"/>
          <Url type="application/x-suggestions+json" rel="suggestions" template="{{options.CatalogUrl}}/completions?format=suggestions&amp;q={searchTerms}"/>
        </OpenSearchDescription>
        """;

    private static byte[] Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"assets/{name}") ?? throw new FileNotFoundException(name);
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return buffer.ToArray();
    }
}
