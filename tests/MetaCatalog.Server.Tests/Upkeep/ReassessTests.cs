using System.Net;
using System.Text.Json;

namespace MetaCatalog.Server.Tests.Upkeep;

/// <summary>GET and POST /upkeep/reassess, GET /trend.</summary>
public class ReassessTests
{
    [Fact]
    public async Task A_run_says_what_it_did_and_leaves_a_day_in_the_trend()
    {
        await using var server = await TestServer.Start();
        await server.Register(Given.Record());
        await server.Register(Given.HiddenRecord());

        using var run = await server.Admin.PostAsync("/upkeep/reassess", null);

        using var status = JsonDocument.Parse(await run.Content.ReadAsStringAsync());
        Assert.Equal((2, 0, false), (status.RootElement.GetProperty("seen").GetInt32(), status.RootElement.GetProperty("changed").GetInt32(), status.RootElement.GetProperty("isDue").GetBoolean()));
        using var trend = JsonDocument.Parse(await server.Anonymous.GetStringAsync("/trend?format=json"));
        var point = trend.RootElement.GetProperty("points")[0];
        Assert.Equal(("2026-11-24", 1), (point.GetProperty("day").GetString(), point.GetProperty("records").GetInt32()));
        Assert.Equal(status.RootElement.GetProperty("ruleset").GetString(), point.GetProperty("ruleset").GetString());
    }

    [Theory]
    [InlineData("en", "How good the catalog is")]
    [InlineData("ja", "カタログの品質の推移")]
    public async Task The_page_shows_the_days(string language, string heading)
    {
        await using var server = await TestServer.Start();
        await server.Register(Given.Record());
        using var run = await server.Admin.PostAsync("/upkeep/reassess", null);

        var page = WebUtility.HtmlDecode(await server.Anonymous.GetStringAsync($"/trend?format=html&lang={language}"));

        Assert.Contains($"<h1>{heading}</h1>", page, StringComparison.Ordinal);
        Assert.Contains("2026-11-24", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_administrators_may_run_or_watch_it()
    {
        await using var server = await TestServer.Start();

        using var stranger = await server.Anonymous.PostAsync("/upkeep/reassess", null);
        using var steward = await server.Steward.GetAsync("/upkeep/reassess");

        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden), (stranger.StatusCode, steward.StatusCode));
    }

    [Fact]
    public async Task A_gate_refuses_what_is_not_ready_and_says_what_is_missing()
    {
        await using var server = await TestServer.Start(options => options with { PublishFrom = MetaCatalog.Catalog.Assessment.ReadinessLevel.L1 });

        using var response = await server.Steward.PostAsync("/datasets?state=published", Body.Json(Given.Record()));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Contains("gate:ai-readiness", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
