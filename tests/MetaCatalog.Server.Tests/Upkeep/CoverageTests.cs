using System.Net;
using System.Text.Json;

namespace MetaCatalog.Server.Tests.Upkeep;

/// <summary>GET /coverage.</summary>
public class CoverageTests
{
    [Fact]
    public async Task It_counts_what_everybody_sees_and_nothing_else()
    {
        await using var server = await TestServer.Start();
        await server.Register(Given.Record());
        using var first = await server.Admin.PostAsync("/upkeep/reassess", null);
        var before = await server.Anonymous.GetStringAsync("/coverage?format=json");
        await server.Register(Given.HiddenRecord());
        await server.Register(Given.Record("Draft"), "draft");
        using var second = await server.Admin.PostAsync("/upkeep/reassess", null);

        var after = await server.Anonymous.GetStringAsync("/coverage?format=json");

        Assert.Equal(before, after);
        using var report = JsonDocument.Parse(after);
        var title = report.RootElement.GetProperty("fields").EnumerateArray().Single(row => row.GetProperty("field").GetString() == "title");
        Assert.Equal((1, 1.0), (title.GetProperty("records").GetInt32(), title.GetProperty("share").GetDouble()));
        Assert.Equal(1, title.GetProperty("languages").GetProperty("ja").GetInt32());
        Assert.Equal("2026-11-24", report.RootElement.GetProperty("trend")[0].GetProperty("day").GetString());
    }

    [Theory]
    [InlineData("en", "Which fields the datasets have", "Licence")]
    [InlineData("ja", "項目の充足状況", "ライセンス")]
    public async Task The_page_shows_each_field(string language, string heading, string field)
    {
        await using var server = await TestServer.Start();
        await server.Register(Given.Record());
        using var run = await server.Admin.PostAsync("/upkeep/reassess", null);

        var page = WebUtility.HtmlDecode(await server.Anonymous.GetStringAsync($"/coverage?format=html&lang={language}"));

        Assert.Contains($"<h1>{heading}</h1>", page, StringComparison.Ordinal);
        Assert.Contains($"<th scope=\"row\">{field}</th>", page, StringComparison.Ordinal);
        Assert.Contains("100 %", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("days=0")]
    [InlineData("days=367")]
    [InlineData("domain=chemistry")]
    public async Task What_is_not_allowed_is_refused_with_what_is(string query)
    {
        await using var server = await TestServer.Start();

        using var response = await server.Anonymous.GetAsync("/coverage?format=json&" + query);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("Allowed", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_the_first_run_it_says_that_nothing_was_counted()
    {
        await using var server = await TestServer.Start();

        Assert.Contains("Nothing has been counted yet.", await server.Anonymous.GetStringAsync("/coverage?format=html&lang=en"), StringComparison.Ordinal);
        Assert.Contains("\"fields\": []", await server.Anonymous.GetStringAsync("/coverage?format=json"), StringComparison.Ordinal);
    }
}
