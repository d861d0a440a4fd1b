using System.Net;
using System.Xml.Linq;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Harvest.Provider.Sitemap;
using MetaCatalog.TestKit;

namespace MetaCatalog.Server.Tests.Harvesting;

/// <summary>GET /robots.txt, /sitemap.xml and /sitemap-{n}.xml, as a search engine follows them.</summary>
public class SitemapTests
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public async Task Robots_txt_leads_by_the_index_to_every_landing_page_with_its_datestamp()
    {
        await using var server = await TestServer.Start();
        var (id, _) = await server.Register(Given.Record());

        var robots = await server.Anonymous.GetStringAsync("/robots.txt");
        var index = await Get(server, "/sitemap.xml");
        var sitemap = await Get(server, "/sitemap-0.xml");

        Assert.Contains($"\nSitemap: {TestServer.Url}/sitemap.xml\n", robots, StringComparison.Ordinal);
        Assert.Equal([$"{TestServer.Url}/sitemap-0.xml"], Locations(index));
        Assert.Equal([$"{TestServer.Url}/", $"{TestServer.Url}/datasets/{id}"], Locations(sitemap));
        Assert.Equal("2026-11-24T03:00:00Z", sitemap.Elements().Last().Element(Map + "lastmod")!.Value);
    }

    [Fact]
    public async Task An_empty_catalog_has_its_front_page_and_no_second_sitemap()
    {
        await using var server = await TestServer.Start();

        using var second = await server.Anonymous.GetAsync("/sitemap-1.xml");

        Assert.Equal([$"{TestServer.Url}/"], Locations(await Get(server, "/sitemap-0.xml")));
        Assert.Equal(HttpStatusCode.NotFound, second.StatusCode);
        Assert.Equal("application/problem+json", second.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("9223372036854775807")]
    [InlineData("92233720368547758070")]
    [InlineData("x")]
    public async Task A_number_that_no_sitemap_has_is_not_found(string number)
    {
        await using var server = await TestServer.Start();

        using var response = await server.Anonymous.GetAsync($"/sitemap-{number}.xml");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Drafts_hidden_and_withdrawn_records_are_in_none_even_for_a_steward()
    {
        await using var server = await TestServer.Start();
        await server.Register(Given.HiddenRecord());
        await server.Register(Given.Record("Draft"), "draft");
        var (id, tag) = await server.Register(Given.Record("Withdrawn"));
        using var withdrawal = new HttpRequestMessage(HttpMethod.Delete, $"/datasets/{id}") { Headers = { { "If-Match", tag } } };
        (await server.Steward.SendAsync(withdrawal)).EnsureSuccessStatusCode();

        var sitemap = XElement.Parse(await server.Steward.GetStringAsync("/sitemap-0.xml"));

        Assert.Equal([$"{TestServer.Url}/"], Locations(sitemap));
    }

    [Fact]
    public async Task No_sitemap_is_longer_than_allowed_and_together_they_hold_each_record_once()
    {
        const int Length = 3;
        await using var server = await TestServer.Start();
        List<string> ids = [];
        for (var i = 0; i < 8; i++)
        {
            ids.Add((await server.Register(Given.Record($"Survey {i}"))).Id);
        }

        await server.Catalog.Editor.Replace(new Actor("steward", Role.Steward), RecordId.Parse(ids[0]), Submission.Json(System.Text.Encoding.UTF8.GetBytes(Given.Record("Survey again"))), null, TestContext.Current.CancellationToken);
        var provider = new SitemapProvider(server.Catalog.Reader, TestServer.Url, Length);

        var index = await provider.Index(TestContext.Current.CancellationToken);
        List<string> found = [];
        foreach (var number in index.Entries.Select(static entry => long.Parse(entry.Location[(entry.Location.LastIndexOf('-') + 1)..^4], System.Globalization.CultureInfo.InvariantCulture)))
        {
            var sitemap = await provider.Sitemap(number, TestContext.Current.CancellationToken);
            Assert.InRange(sitemap!.Entries.Count, 1, Length);
            found.AddRange(sitemap.Entries.Select(static entry => entry.Location));
        }

        Assert.Equal([$"{TestServer.Url}/", .. ids.Skip(1).Append(ids[0]).Select(static id => $"{TestServer.Url}/datasets/{id}")], found);
    }

    [Fact]
    public async Task Both_documents_are_valid_by_the_schemas_of_the_protocol()
    {
        await using var server = await TestServer.Start();
        await server.Register(Given.Record());

        Assert.Empty(XmlSchemas.Faults(XmlSchemas.Load("sitemap/siteindex.xsd"), await Get(server, "/sitemap.xml")));
        Assert.Empty(XmlSchemas.Faults(XmlSchemas.Load("sitemap/sitemap.xsd"), await Get(server, "/sitemap-0.xml")));
    }

    private static IEnumerable<string> Locations(XElement document) => document.Elements().Select(static entry => entry.Element(Map + "loc")!.Value);

    private static async Task<XElement> Get(TestServer server, string path) => XElement.Parse(await server.Anonymous.GetStringAsync(path));
}
