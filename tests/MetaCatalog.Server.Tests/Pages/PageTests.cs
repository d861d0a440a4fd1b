using System.Net;
using System.Text.Json;
using AngleSharp;
using AngleSharp.Dom;

namespace MetaCatalog.Server.Tests.Pages;

/// <summary>Home, result list, landing page, assessment, tombstone: what a person and a crawler read without any script.</summary>
public class PageTests
{
    [Theory]
    [InlineData("ja", "研究データと、その利用条件を見つける")]
    [InlineData("en", "Find research data, and what you may do with it")]
    public async Task The_home_page_speaks_the_readers_language(string language, string heading)
    {
        await using var server = await TestServer.Start();
        await server.Register(Given.Record());

        var page = await Open(server.Anonymous, "/", language);

        Assert.Equal(heading, page.QuerySelector("h1")!.TextContent);
        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.NotNull(page.QuerySelector("form[role=search] input[name=q]"));
    }

    [Fact]
    public async Task The_switch_is_remembered_by_a_cookie()
    {
        await using var server = await TestServer.Start();

        using var response = await server.Anonymous.GetAsync("/?lang=ja");

        Assert.Contains(response.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("lang=ja", StringComparison.Ordinal) && cookie.Contains("httponly", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task The_list_marks_what_matched_and_links_every_facet()
    {
        await using var server = await TestServer.Start();
        var (id, _) = await server.Register(Given.Record());

        var page = await Open(server.Anonymous, "/datasets?q=地震", "ja");

        Assert.Equal($"/datasets/{id}", page.QuerySelector(".hit a")!.GetAttribute("href"));
        Assert.Contains(page.QuerySelectorAll(".facets a"), link => link.GetAttribute("href")!.Contains("access=open", StringComparison.Ordinal));
        Assert.Equal("地震", page.QuerySelector("input[name=q]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Numbers_are_written_as_people_write_them()
    {
        await using var server = await TestServer.Start();
        var (id, _) = await server.Register(Given.Record(more: "\"variableMeasured\": { \"name\": { \"en\": \"cell volume\" }, \"maxValue\": 71.9, \"minValue\": 5.0e-7 },"));

        var page = await Open(server.Anonymous, $"/datasets/{id}", "en");

        var facts = page.QuerySelector("main")!.TextContent;
        Assert.Contains("Max value: 71.9", facts, StringComparison.Ordinal);
        Assert.Contains("Min value: 5E-07", facts, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_landing_page_holds_a_schema_org_dataset_and_dublin_core()
    {
        await using var server = await TestServer.Start();
        var (id, _) = await server.Register(Given.Record());

        var page = await Open(server.Anonymous, $"/datasets/{id}", "en");

        using var dataset = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);
        Assert.Equal("Dataset", dataset.RootElement.GetProperty("@type").GetString());
        Assert.Equal("Aftershock waveforms of the Noto Peninsula", dataset.RootElement.GetProperty("name").GetString());
        Assert.Equal("能登半島の余震観測波形", dataset.RootElement.GetProperty("alternateName").GetString());
        Assert.Equal("http://purl.org/coar/access_right/c_abf2", dataset.RootElement.GetProperty("conditionsOfAccess").GetString());
        Assert.Equal(2, page.QuerySelectorAll("meta[name='DC.title']").Length);
        Assert.Single(page.QuerySelectorAll("link[rel='cite-as']"));
    }

    [Fact]
    public async Task What_a_record_says_never_becomes_markup()
    {
        await using var server = await TestServer.Start();
        var evil = Given.Record("</script><script>alert(1)</script><img src=x onerror=alert(2)>", "\\\"><b onmouseover=alert(3)>").Replace("https://data.example.org/noto/waveforms.mseed", "javascript:alert(4)", StringComparison.Ordinal);
        var (id, _) = await server.Register(evil, "draft");

        var page = await Open(server.Steward, $"/datasets/{id}", "en");
        var list = await Open(server.Steward, "/datasets?q=alert", "en");

        foreach (var document in (IDocument[])[page, list])
        {
            Assert.All(document.QuerySelectorAll("script"), script => Assert.True(script.GetAttribute("type") == "application/ld+json" || script.GetAttribute("src") == "/assets/complete.js", script.OuterHtml));
            Assert.Empty(document.QuerySelectorAll("[onerror],[onmouseover],img,b[onmouseover]"));
            Assert.DoesNotContain(document.QuerySelectorAll("a"), link => link.GetAttribute("href")!.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public async Task Pages_forbid_scripts_but_their_own_frames_and_guessing()
    {
        await using var server = await TestServer.Start();

        using var response = await server.Anonymous.GetAsync("/");

        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task A_closed_record_shows_no_link_to_its_files()
    {
        await using var server = await TestServer.Start();
        var (id, _) = await server.Register(Given.EmbargoedRecord("2027-04-01"));

        var page = await Open(server.Anonymous, $"/datasets/{id}", "ja");

        Assert.Contains("2027-04-01", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(page.QuerySelectorAll("a, link"), link => link.GetAttribute("href")?.Contains("waveforms.mseed", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task The_assessment_names_every_criterion_with_its_repair()
    {
        await using var server = await TestServer.Start();
        var (id, _) = await server.Register(Given.Record());

        var page = await Open(server.Anonymous, $"/datasets/{id}/assessment", "ja");

        for (var criterion = 1; criterion <= 45; criterion++)
        {
            Assert.Contains($"AIR-{criterion:00}", page.Body!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_withdrawn_record_leaves_a_page_that_says_so()
    {
        await using var server = await TestServer.Start();
        var (id, etag) = await server.Register(Given.Record());
        using var request = new HttpRequestMessage(HttpMethod.Delete, $"/datasets/{id}?reason=Superseded");
        request.Headers.TryAddWithoutValidation("If-Match", etag);
        (await server.Steward.SendAsync(request)).EnsureSuccessStatusCode();

        using var response = await Get(server.Anonymous, $"/datasets/{id}", "en");

        Assert.Equal(HttpStatusCode.Gone, response.StatusCode);
        var page = await Parse(response);
        Assert.Equal("Aftershock waveforms of the Noto Peninsula", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Superseded", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_that_finds_nothing_is_told_so_on_a_page()
    {
        await using var server = await TestServer.Start();

        using var response = await Get(server.Anonymous, "/datasets/0000000000000000", "ja");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("見つかりません", (await Parse(response)).QuerySelector("h1")!.TextContent);
    }

    private static async Task<IDocument> Open(HttpClient client, string address, string language)
    {
        using var response = await Get(client, address, language);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await Parse(response);
    }

    private static Task<HttpResponseMessage> Get(HttpClient client, string address, string language)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Accept.ParseAdd("text/html, application/xhtml+xml;q=0.9, */*;q=0.8");
        request.Headers.AcceptLanguage.ParseAdd(language);
        return client.SendAsync(request);
    }

    private static async Task<IDocument> Parse(HttpResponseMessage response)
    {
        var html = await response.Content.ReadAsStringAsync();
        return await BrowsingContext.New(Configuration.Default).OpenAsync(request => request.Content(html));
    }
}
