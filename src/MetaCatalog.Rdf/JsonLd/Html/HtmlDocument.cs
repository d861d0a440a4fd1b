using MetaCatalog.Rdf.Iris;
using MetaCatalog.Rdf.JsonLd.Documents;
using MetaCatalog.Rdf.JsonLd.Json;

namespace MetaCatalog.Rdf.JsonLd.Html;

/// <summary>JSON-LD out of the script elements of an HTML document (JSON-LD 1.1, 7; API, 10, HTML Content Algorithms).</summary>
internal static class HtmlDocument
{
    public static LoadedDocument Load(JsonLdDocument document, JsonLdOptions options)
    {
        var content = document.Content.Span;
        var elements = ElementsOf(content);
        var address = options.BaseIri ?? document.Url;
        var baseIri = elements.Find(static element => element is { Name: "base", Href: not null })?.Href is { } href
            ? address is null ? href : IriSyntax.Resolve(address, href)
            : address;
        return new LoadedDocument(Extract(content, elements, FragmentOf(document.Url), options), baseIri);
    }

    private static List<HtmlElement> ElementsOf(ReadOnlySpan<byte> content)
    {
        var elements = new List<HtmlElement>();
        var scanner = new HtmlScanner(content);
        while (scanner.Next() is { } element)
        {
            if (element.Name is "base" or "script" || element.Id is not null)
            {
                elements.Add(element);
            }
        }

        return elements;
    }

    private static string? FragmentOf(string? url) =>
        url is not null && url.IndexOf('#', StringComparison.Ordinal) is >= 0 and var mark ? url[(mark + 1)..] : null;

    // 10.3.3 (Process HTML)
    private static JsonValue Extract(ReadOnlySpan<byte> content, List<HtmlElement> elements, string? fragment, JsonLdOptions options)
    {
        if (fragment is not null)
        {
            var target = elements.Find(element => element.Id == fragment && element.IsJsonLd)
                ?? throw new JsonLdFault(JsonLdErrorCode.LoadingDocumentFailed, $"The HTML document has no script of type application/ld+json with the id '{fragment}'.", -1);
            return Parse(content, target, options);
        }

        if (options.ExtractAllScripts == true)
        {
            return ExtractAll(content, elements, options);
        }

        var first = elements.Find(static element => element.IsJsonLd)
            ?? throw new JsonLdFault(JsonLdErrorCode.LoadingDocumentFailed, "The HTML document has no script of type application/ld+json.", -1);
        return Parse(content, first, options);
    }

    private static JsonArray ExtractAll(ReadOnlySpan<byte> content, List<HtmlElement> elements, JsonLdOptions options)
    {
        var all = new JsonArray();
        foreach (var element in elements)
        {
            if (element.IsJsonLd)
            {
                all.AddRange(Parse(content, element, options).AsArray());
            }
        }

        return all;
    }

    // 10.3.1 (Extract Script Content)
    private static JsonValue Parse(ReadOnlySpan<byte> content, HtmlElement script, JsonLdOptions options)
    {
        var (start, length) = script.Content.GetOffsetAndLength(content.Length);
        var text = content.Slice(start, length);
        var inner = text.Trim(" \t\r\n\f"u8);
        if (inner.StartsWith("<!--"u8) && inner.EndsWith("-->"u8))
        {
            inner = inner[4..^3];
            if (inner.IndexOf("<!--"u8) >= 0 || inner.IndexOf("-->"u8) >= 0)
            {
                throw new JsonLdFault(JsonLdErrorCode.InvalidScriptElement, "The script holds an HTML comment inside its JSON-LD.", start);
            }
        }

        return Parse(inner, start + text.IndexOf(inner), options);
    }

    private static JsonValue Parse(ReadOnlySpan<byte> json, int start, JsonLdOptions options)
    {
        try
        {
            return DocumentLoading.Parse(json, options, start);
        }
        catch (JsonLdFault fault) when (fault.Code == JsonLdErrorCode.InvalidJson)
        {
            throw new JsonLdFault(JsonLdErrorCode.InvalidScriptElement, $"The script is not JSON: {fault.Message}", fault.Offset);
        }
    }
}
