using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Configuration;

namespace MetaCatalog.Server.Tests.Probes;

/// <summary>GET and POST /datasets/{id}/probes and /upkeep/probes, against a real server that an explicit allowance lets through.</summary>
public sealed class ProbeTests
{
    private const string Closed = """
        "accessRights": "metadata-only", "closureReason": "ethics-or-cultural", "reviewDate": "2028-04-01"
        """;

    [Fact]
    public async Task A_leak_that_a_look_finds_stops_publication_until_a_look_finds_it_mended()
    {
        await using var world = await Repository.Start();
        await using var server = await TestServer.Start(options => options with { Probes = true, ProbeAllow = world.Allowance, ProbePause = TimeSpan.Zero });
        var (id, _) = await server.Register(Given.Record(access: Closed).Replace("https://data.example.org", world.Address, StringComparison.Ordinal), "draft");

        using var look = await server.Steward.PostAsync($"/datasets/{id}/probes", null);
        using var found = JsonDocument.Parse(await look.Content.ReadAsStringAsync());
        var leaking = await Publish(server, id);
        world.Status = 403;
        using var again = await server.Steward.PostAsync($"/datasets/{id}/probes", null);
        var mended = await Publish(server, id);

        var link = found.RootElement.GetProperty("links")[0];
        Assert.Equal(("given", 200, "text/csv"), (link.GetProperty("answer").GetString(), link.GetProperty("status").GetInt32(), link.GetProperty("mediaType").GetString()));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.OK), (leaking.Status, mended.Status));
        Assert.Contains("\"P-13\"", leaking.Body, StringComparison.Ordinal);
        Assert.All(world.Agents, agent => Assert.Contains("(+https://catalog.example; checks links)", agent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Switched_off_nobody_is_asked_and_the_assessment_says_why_it_does_not_know()
    {
        await using var world = await Repository.Start();
        await using var server = await TestServer.Start(options => options with { ProbeAllow = world.Allowance });
        var (id, _) = await server.Register(Given.Record().Replace("https://data.example.org", world.Address, StringComparison.Ordinal));

        using var run = await server.Admin.PostAsync("/upkeep/probes", null);

        using var status = JsonDocument.Parse(await run.Content.ReadAsStringAsync());
        Assert.Equal((false, 1, 0), (status.RootElement.GetProperty("isOn").GetBoolean(), status.RootElement.GetProperty("records").GetInt32(), status.RootElement.GetProperty("links").GetInt32()));
        Assert.Empty(world.Agents);
        using var assessment = JsonDocument.Parse(await server.Anonymous.GetStringAsync($"/datasets/{id}/assessment?format=json"));
        var rules = assessment.RootElement.GetProperty("assessment").GetProperty("rules").EnumerateArray().ToDictionary(rule => rule.GetProperty("id").GetString()!);
        Assert.Equal(("notEvaluated", "Nobody has looked yet."), (rules["P-07"].GetProperty("outcome").GetString(), rules["P-07"].GetProperty("reason").GetProperty("en").GetString()));
        Assert.Equal("met", rules["P-18"].GetProperty("outcome").GetString());
    }

    [Fact]
    public async Task Without_the_allowance_a_link_into_the_house_is_not_asked()
    {
        await using var world = await Repository.Start();
        await using var server = await TestServer.Start(options => options with { Probes = true, ProbePause = TimeSpan.Zero });
        var (id, _) = await server.Register(Given.Record().Replace("https://data.example.org", world.Address, StringComparison.Ordinal));

        using var look = await server.Steward.PostAsync($"/datasets/{id}/probes", null);

        using var found = JsonDocument.Parse(await look.Content.ReadAsStringAsync());
        Assert.Equal("not-allowed", found.RootElement.GetProperty("links")[0].GetProperty("answer").GetString());
        Assert.Empty(world.Agents);
    }

    [Fact]
    public async Task Who_may_not_write_learns_nothing()
    {
        await using var server = await TestServer.Start();
        var (id, _) = await server.Register(Given.Record());
        var (hidden, _) = await server.Register(Given.HiddenRecord());
        var reader = server.Client((await server.Catalog.Tokens.Create(MetaCatalog.Catalog.Access.Actor.System, "reader", MetaCatalog.Catalog.Access.Role.Reader)).Secret);

        Assert.Equal(HttpStatusCode.Unauthorized, await Status(server.Anonymous, id));
        Assert.Equal(HttpStatusCode.Forbidden, await Status(reader, id));
        Assert.Equal(HttpStatusCode.NotFound, await Status(reader, hidden));
        Assert.Equal(HttpStatusCode.NotFound, await Status(server.Anonymous, "0000000000000000"));
        Assert.Equal(HttpStatusCode.OK, await Status(server.Steward, hidden));
        using var run = await server.Steward.PostAsync("/upkeep/probes", null);
        Assert.Equal(HttpStatusCode.Forbidden, run.StatusCode);

        static async Task<HttpStatusCode> Status(HttpClient client, string id)
        {
            using var response = await client.GetAsync($"/datasets/{id}/probes");
            return response.StatusCode;
        }
    }

    [Fact]
    public void The_way_out_is_read_from_the_settings()
    {
        var off = MetaCatalogOptions.From(Settings());
        var on = MetaCatalogOptions.From(Settings(("Probes", "true"), ("ProbePorts", "80, 8443"), ("ProbeAllow", "10.1.2.3:443,[fd00::1]:80"), ("ProbePause", "5")));

        Assert.Equal((false, 0), (off.Probes, off.ProbeAllow.Count));
        Assert.Equal([80, 443], off.ProbePorts.Order());
        Assert.Equal((true, TimeSpan.FromSeconds(5)), (on.Probes, on.ProbePause));
        Assert.Equal([80, 8443], on.ProbePorts.Order());
        Assert.Equal(["10.1.2.3:443", "[fd00::1]:80"], on.ProbeAllow.Select(endpoint => endpoint.ToString()).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("ProbePorts", "80,https")]
    [InlineData("ProbePorts", "0")]
    [InlineData("ProbeAllow", "10.1.2.3")]
    [InlineData("ProbeAllow", "localhost:80")]
    [InlineData("ProbePause", "-1")]
    public void A_setting_of_the_way_out_that_cannot_be_meant_stops_the_start(string name, string value) =>
        Assert.Contains(name, Assert.Throws<OptionsException>(() => MetaCatalogOptions.From(Settings((name, value)))).Message, StringComparison.Ordinal);

    private static IConfiguration Settings(params (string Name, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value))).Build();

    private static async Task<(HttpStatusCode Status, string Body)> Publish(TestServer server, string id)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, $"/datasets/{id}/state") { Content = Body.Json("""{ "state": "published" }""") };
        request.Headers.TryAddWithoutValidation("If-Match", "*");
        using var response = await server.Steward.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
