using System.Net;
using System.Text.Json;

namespace MetaCatalog.Server.Tests.Records;

public class PreflightTests
{
    [Fact]
    public async Task What_a_target_would_do_is_told_with_its_severity()
    {
        await using var server = await TestServer.Start();
        var (id, _) = await server.Register(Given.Record());

        using var report = JsonDocument.Parse(await server.Anonymous.GetStringAsync($"/datasets/{id}/preflight?target=datacite"));

        Assert.Equal("datacite", report.RootElement.GetProperty("target").GetString());
        Assert.All(report.RootElement.GetProperty("findings").EnumerateArray(), static finding => Assert.Contains(finding.GetProperty("severity").GetString(), (string[])["rejected", "dropped", "changed"]));
    }

    [Fact]
    public async Task A_target_that_is_not_known_is_answered_with_those_that_are()
    {
        await using var server = await TestServer.Start();
        var (id, _) = await server.Register(Given.Record());

        using var response = await server.Anonymous.GetAsync($"/datasets/{id}/preflight?target=moon");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("irdb", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_told_of_a_draft_to_everybody()
    {
        await using var server = await TestServer.Start();
        var (id, _) = await server.Register(Given.Record(), "draft");

        using var response = await server.Anonymous.GetAsync($"/datasets/{id}/preflight?target=irdb");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}
