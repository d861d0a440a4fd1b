using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Server.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace MetaCatalog.Server.Features.Vocabularies;

/// <summary>Serves every vocabulary file at the path of its own IRI.</summary>
internal static class VocabularyEndpoints
{
    private static readonly Dictionary<string, string> MediaTypes = new(StringComparer.Ordinal)
    {
        [".ttl"] = "text/turtle; charset=utf-8",
        [".json"] = "application/json; charset=utf-8",
        [".jsonld"] = "application/ld+json; charset=utf-8",
        [".md"] = "text/markdown; charset=utf-8",
        [".txt"] = "text/plain; charset=utf-8",
    };

    public static void MapVocabularies(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/metacatalog/{**path}", [HttpMethods.Get, HttpMethods.Head], (HttpContext context, string path) => Read(context, path))
            .WithTags("Vocabularies")
            .Describe("getVocabulary", "Read a vocabulary file", "Terms, code lists, profiles, shapes, schemas, the JSON-LD context, rules and criteria, each at the path of its IRI https://w3id.org/metacatalog/….")
            .Gives(200, "xml", "text/turtle", "application/json", "application/ld+json").Refuses(404);
    }

    private static IResult Read(HttpContext context, string path)
    {
        if (VocabularyIri.FileOf(path) is not { } file)
        {
            return Problems.NotFound();
        }

        context.Response.Headers.CacheControl = "public, max-age=3600";
        context.Response.Headers.AccessControlAllowOrigin = "*";
        return Results.Bytes(VocabularyFiles.Read(file), MediaTypes.GetValueOrDefault(Path.GetExtension(file), "application/octet-stream"));
    }
}
