using MetaCatalog.Rdf.Iris;
using MetaCatalog.Rdf.JsonLd.Html;
using MetaCatalog.Rdf.JsonLd.Json;

namespace MetaCatalog.Rdf.JsonLd.Documents;

/// <summary>From what came in to JSON: by media type, by links, out of HTML (JSON-LD 1.1 API, 9.4.1, the LoadDocumentCallback).</summary>
internal static class DocumentLoading
{
    private const string ContextRelation = "http://www.w3.org/ns/json-ld#context";

    public static LoadedDocument Load(JsonLdDocument document, JsonLdOptions options)
    {
        var type = MediaTypeOf(document);
        if (type is not null && !IsJson(type) && Alternate(document, options) is { } alternate)
        {
            return Load(alternate, options with { LoadDocument = null });
        }

        if (type is "text/html" or "application/xhtml+xml")
        {
            return HtmlDocument.Load(document, options);
        }

        if (type is not null && !IsJson(type))
        {
            throw new JsonLdFault(JsonLdErrorCode.LoadingDocumentFailed, $"The media type '{type}' is neither JSON nor HTML.", -1);
        }

        return new LoadedDocument(Parse(document.Content.Span, options), options.BaseIri ?? document.Url, ContextUrl(document, type));
    }

    /// <summary>Reads JSON within the limits of the options.</summary>
    public static JsonValue Parse(ReadOnlySpan<byte> content, JsonLdOptions options, int origin = 0) =>
        JsonDocumentReader.Read(content, new JsonReadingLimits(Math.Min(options.MaxDepth, 1_000), options.MaxStringLength, options.AllowDuplicateKeys), origin);

    private static string? MediaTypeOf(JsonLdDocument document) => document.ContentType?.Split(';', 2)[0].Trim().ToLowerInvariant();

    private static bool IsJson(string type) => type is "application/json" || type.EndsWith("+json", StringComparison.Ordinal);

    private static JsonLdDocument? Alternate(JsonLdDocument document, JsonLdOptions options)
    {
        var link = document.Links.SelectMany(LinkHeader.Parse).FirstOrDefault(static link => link.HasRelation("alternate") && link.Type == "application/ld+json");
        return link is null ? null : options.LoadDocument?.Invoke(Resolve(document, link.Target));
    }

    private static string? ContextUrl(JsonLdDocument document, string? type)
    {
        if (type is null or "application/ld+json")
        {
            return null;
        }

        var links = document.Links.SelectMany(LinkHeader.Parse).Where(static link => link.HasRelation(ContextRelation)).ToList();
        return links.Count switch
        {
            0 => null,
            1 => Resolve(document, links[0].Target),
            _ => throw new JsonLdFault(JsonLdErrorCode.MultipleContextLinkHeaders, $"{links.Count} Link headers name a context; only one may.", -1),
        };
    }

    private static string Resolve(JsonLdDocument document, string target) => document.Url is null ? target : IriSyntax.Resolve(document.Url, target);
}
