using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using MetaCatalog.Rdf;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Server.Tests.Assessment.Fuji;

/// <summary>What a robot of F-UJI's kind gathers of a landing page, knowing nothing of the catalog's insides.</summary>
/// <remarks>Landing page → Link header and head links → embedded JSON-LD and meta tags → negotiated RDF and XML → typed links.</remarks>
internal sealed partial class GatheredEvidence
{
    private const string Rdf = "text/turtle, application/turtle, application/x-turtle;q=0.8, application/rdf+xml, text/n3;q=0.9, text/rdf+n3;q=0.9,application/ld+json";

    public required string Landing { get; init; }

    public bool IsReachable { get; private set; }

    public JsonElement? Embedded { get; private set; }

    public Dictionary<string, List<string>> Meta { get; } = new(StringComparer.OrdinalIgnoreCase);

    public List<(string Address, string Relation, string? Type)> Links { get; } = [];

    /// <summary>The negotiated RDF; null when there was none.</summary>
    public Graph? Graph { get; private set; }

    public HashSet<string> XmlNamespaces { get; } = [];

    public static async Task<GatheredEvidence> Of(OutsideWorld world, string landing)
    {
        var evidence = new GatheredEvidence { Landing = landing };
        using var page = await world.Fetch(landing, "text/html, */*");
        if (!page.IsSuccessStatusCode)
        {
            return evidence;
        }

        evidence.IsReachable = true;
        evidence.ReadHeader(page);
        evidence.ReadPage(await page.Content.ReadAsStringAsync());
        await evidence.Negotiate(world);
        await evidence.FollowTypedLinks(world);
        return evidence;
    }

    private void ReadHeader(HttpResponseMessage page)
    {
        foreach (var part in page.Headers.TryGetValues("Link", out var values) ? string.Join(",", values).Split(',') : [])
        {
            if (LinkPattern().Match(part) is { Success: true } match)
            {
                Links.Add((match.Groups[1].Value, RelationPattern().Match(part).Groups[1].Value, TypePattern().Match(part) is { Success: true } type ? type.Groups[1].Value : null));
            }
        }
    }

    private void ReadPage(string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        foreach (var link in document.QuerySelectorAll("head link[rel]"))
        {
            Links.Add((link.GetAttribute("href") ?? "", link.GetAttribute("rel")!, link.GetAttribute("type")));
        }

        foreach (var meta in document.QuerySelectorAll("head meta[name]"))
        {
            var name = meta.GetAttribute("name")!;
            Meta[name] = [.. Meta.GetValueOrDefault(name, []), meta.GetAttribute("content") ?? ""];
        }

        if (document.QuerySelector("script[type='application/ld+json']") is { } script)
        {
            Embedded = JsonDocument.Parse(script.TextContent).RootElement;
        }
    }

    private async Task Negotiate(OutsideWorld world)
    {
        await ReadXml(await world.Fetch(Landing, "application/xml, text/xml;q=0.5"));
        using var answer = await world.Fetch(Landing, Rdf);
        if (answer.IsSuccessStatusCode && RdfFormat.FromMediaType(answer.Content.Headers.ContentType?.MediaType) is { } format)
        {
            Graph = RdfReader.ReadGraph(await answer.Content.ReadAsByteArrayAsync(), format);
        }
    }

    private async Task FollowTypedLinks(OutsideWorld world)
    {
        foreach (var (address, relation, type) in Links.Distinct().ToList())
        {
            if (relation is "describedby" or "meta" or "alternate" && type is not null && type.EndsWith("xml", StringComparison.Ordinal) && OutsideWorld.IsCatalog(address))
            {
                await ReadXml(await world.Fetch(address, type));
            }
        }
    }

    private async Task ReadXml(HttpResponseMessage answer)
    {
        using (answer)
        {
            if (answer.IsSuccessStatusCode && answer.Content.Headers.ContentType?.MediaType?.EndsWith("xml", StringComparison.Ordinal) == true)
            {
                XmlNamespaces.UnionWith(XDocument.Parse(await answer.Content.ReadAsStringAsync()).Descendants().Select(element => element.Name.NamespaceName));
            }
        }
    }

    [GeneratedRegex("<([^>]*)>")]
    private static partial Regex LinkPattern();

    [GeneratedRegex("rel=\"?([^\";]+)")]
    private static partial Regex RelationPattern();

    [GeneratedRegex("type=\"?([^\";]+)")]
    private static partial Regex TypePattern();
}
