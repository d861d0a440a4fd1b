using System.Net;
using System.Text.Json;
using MetaCatalog.Catalog.Access;

namespace MetaCatalog.Server.Tests.Requests;

/// <summary>A researcher asks, a committee decides, the clock ends it; every door follows at once.</summary>
public sealed class RequestTests
{
    private const string Link = "https://data.example.org/noto/waveforms.mseed";
    private const string Ask = """{ "purpose": "academic-research", "statement": "Site response of the Noto peninsula, one year.", "acceptsTerms": true }""";

    [Fact]
    public async Task Lists_are_given_in_parts_and_next_leads_on()
    {
        await using var server = await TestServer.Start();
        using var researcher = server.Client((await server.Catalog.Tokens.Create(Actor.System, "researcher", Role.Reader)).Secret);
        for (var number = 0; number < 3; number++)
        {
            var (id, _) = await server.Register(Given.RestrictedRecord($"Record {number}"));
            using var asked = await researcher.PostAsync($"/datasets/{id}/requests", Body.Json(Ask));
            server.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        using var first = JsonDocument.Parse(await researcher.GetStringAsync("/requests?format=json&size=2"));
        var next = first.RootElement.GetProperty("next").GetString()!;
        using var second = JsonDocument.Parse(await researcher.GetStringAsync($"{next[TestServer.Url.Length..]}&format=json"));
        var page = await researcher.GetStringAsync("/requests?format=html&size=2");
        using var queue = JsonDocument.Parse(await server.Steward.GetStringAsync("/requests/queue?format=json&state=waiting&size=1"));

        Assert.Equal((2, 1), (first.RootElement.GetProperty("requests").GetArrayLength(), second.RootElement.GetProperty("requests").GetArrayLength()));
        Assert.Equal(JsonValueKind.Null, second.RootElement.GetProperty("next").ValueKind);
        Assert.Contains("rel=\"next\"", page, StringComparison.Ordinal);
        Assert.Contains("state=waiting&size=1&after=", queue.RootElement.GetProperty("next").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("size=0")]
    [InlineData("size=201")]
    [InlineData("size=many")]
    [InlineData("after=0000000000000000")]
    [InlineData("after=%22")]
    public async Task A_part_that_cannot_be_meant_is_refused(string query)
    {
        await using var server = await TestServer.Start();

        using var mine = await server.Steward.GetAsync($"/requests?{query}");
        using var queue = await server.Steward.GetAsync($"/requests/queue?{query}");

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (mine.StatusCode, queue.StatusCode));
    }

    [Fact]
    public async Task Every_door_shows_the_addresses_to_the_holder_of_the_grant_until_it_ends()
    {
        await using var server = await TestServer.Start();
        using var researcher = server.Client((await server.Catalog.Tokens.Create(Actor.System, "researcher", Role.Reader)).Secret);
        using var other = server.Client((await server.Catalog.Tokens.Create(Actor.System, "other", Role.Reader)).Secret);
        using var committee = server.Client((await server.Catalog.Tokens.Create(Actor.System, "committee", Role.Committee)).Secret);
        var (id, _) = await server.Register(Given.RestrictedRecord());

        Assert.Empty(await Showing(researcher, id));
        using var asked = await researcher.PostAsync($"/datasets/{id}/requests", Body.Json(Ask));
        var request = await Id(asked, HttpStatusCode.Created);
        Assert.Empty(await Showing(researcher, id));

        using var decided = await committee.PostAsync($"/requests/{request}/decision", Body.Json("""{ "decision": "grant", "expires": "2027-02-28" }"""));
        Assert.Equal(HttpStatusCode.OK, decided.StatusCode);

        Assert.Equal(["html", "header", "json", "jsonld", "ttl", "nt", "nq", "trig", "rdf", "linkset", "export", "export-nq"], await Showing(researcher, id));
        Assert.Empty(await Showing(other, id));
        Assert.Empty(await Showing(server.Anonymous, id));
        Assert.DoesNotContain(Link, await researcher.GetStringAsync("/oai?verb=ListRecords&metadataPrefix=jpcoar_2.0"), StringComparison.Ordinal);
        Assert.DoesNotContain(Link, await researcher.GetStringAsync("/oai?verb=ListRecords&metadataPrefix=oai_dc"), StringComparison.Ordinal);

        server.Clock.Now = new DateTimeOffset(2027, 2, 28, 0, 0, 0, TimeSpan.FromHours(9)).AddMilliseconds(-1);
        Assert.NotEmpty(await Showing(researcher, id));
        server.Clock.Now = server.Clock.Now.AddMilliseconds(1);
        Assert.Empty(await Showing(researcher, id));
    }

    [Fact]
    public async Task An_etag_from_the_time_of_the_grant_is_no_longer_good_after_it()
    {
        await using var server = await TestServer.Start();
        using var researcher = server.Client((await server.Catalog.Tokens.Create(Actor.System, "researcher", Role.Reader)).Secret);
        var (id, _) = await server.Register(Given.RestrictedRecord());
        using var asked = await researcher.PostAsync($"/datasets/{id}/requests", Body.Json(Ask));
        var request = await Id(asked, HttpStatusCode.Created);
        using var decided = await server.Steward.PostAsync($"/requests/{request}/decision", Body.Json("""{ "decision": "grant" }"""));
        using var during = await researcher.GetAsync($"/datasets/{id}?format=ttl");

        using var withdrawn = await researcher.PostAsync($"/requests/{request}/withdrawal", Body.Json("{}"));
        using var again = new HttpRequestMessage(HttpMethod.Get, $"/datasets/{id}?format=ttl");
        again.Headers.IfNoneMatch.Add(during.Headers.ETag!);
        using var after = await researcher.SendAsync(again);

        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
        Assert.DoesNotContain(Link, await after.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_wrong_step_has_its_answer()
    {
        await using var server = await TestServer.Start();
        using var researcher = server.Client((await server.Catalog.Tokens.Create(Actor.System, "researcher", Role.Reader)).Secret);
        var (restricted, _) = await server.Register(Given.RestrictedRecord());
        var (open, _) = await server.Register(Given.Record("Open"));
        var (hidden, _) = await server.Register(Given.HiddenRecord());

        Assert.Equal(401, await Status(server.Anonymous, $"/datasets/{restricted}/requests", Ask));
        Assert.Equal(404, await Status(server.Anonymous, $"/datasets/{hidden}/requests", Ask));
        Assert.Equal(404, await Status(researcher, $"/datasets/{hidden}/requests", Ask));
        Assert.Equal(404, await Status(researcher, "/datasets/0000000000000000/requests", Ask));
        Assert.Equal(409, await Status(researcher, $"/datasets/{open}/requests", Ask));
        Assert.Equal(422, await Status(researcher, $"/datasets/{restricted}/requests", """{ "purpose": "world-domination", "statement": "x" }"""));
        Assert.Equal(400, await Status(researcher, $"/datasets/{restricted}/requests", "[1]"));
        Assert.Equal(400, await Status(researcher, $"/datasets/{restricted}/requests", "{"));
        using var asked = await researcher.PostAsync($"/datasets/{restricted}/requests", Body.Json(Ask));
        var request = await Id(asked, HttpStatusCode.Created);
        Assert.Equal(409, await Status(researcher, $"/datasets/{restricted}/requests", Ask));
        Assert.Equal(403, await Status(researcher, $"/requests/{request}/decision", """{ "decision": "grant" }"""));
        Assert.Equal(400, await Status(server.Steward, $"/requests/{request}/decision", """{ "decision": "perhaps" }"""));
        Assert.Equal(400, await Status(server.Steward, $"/requests/{request}/decision", """{ "decision": "grant", "expires": "soon" }"""));
        Assert.Equal(422, await Status(server.Steward, $"/requests/{request}/decision", """{ "decision": "refuse" }"""));
        Assert.Equal(422, await Status(server.Steward, $"/requests/{request}/decision", """{ "decision": "grant", "expires": "2020-01-01" }"""));
        Assert.Equal(409, await Status(server.Steward, $"/requests/{request}/revocation", """{ "reason": "no grant" }"""));
        Assert.Equal(200, await Status(server.Steward, $"/requests/{request}/decision", """{ "decision": "refuse", "reason": "Not ours to give." }"""));
        Assert.Equal(409, await Status(server.Steward, $"/requests/{request}/decision", """{ "decision": "grant" }"""));
        Assert.Equal(401, await Status(server.Anonymous, $"/requests/{request}/decision", "{}"));
        Assert.Equal(404, await Status(researcher, "/requests/0000000000000000/withdrawal", "{}"));
    }

    [Fact]
    public async Task The_same_key_is_the_same_request()
    {
        await using var server = await TestServer.Start();
        using var researcher = server.Client((await server.Catalog.Tokens.Create(Actor.System, "researcher", Role.Reader)).Secret);
        researcher.DefaultRequestHeaders.Add("Idempotency-Key", "once");
        var (id, _) = await server.Register(Given.RestrictedRecord());

        using var first = await researcher.PostAsync($"/datasets/{id}/requests", Body.Json(Ask));
        using var second = await researcher.PostAsync($"/datasets/{id}/requests", Body.Json(Ask));

        Assert.Equal(await Id(first, HttpStatusCode.Created), await Id(second, HttpStatusCode.OK));
    }

    [Fact]
    public async Task The_audit_is_for_administrators()
    {
        await using var server = await TestServer.Start();

        Assert.Equal(HttpStatusCode.Unauthorized, (await server.Anonymous.GetAsync("/audit")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await server.Steward.GetAsync("/audit")).StatusCode);
        using var audit = JsonDocument.Parse(await server.Admin.GetStringAsync("/audit"));
        Assert.Equal(["token-created", "token-created"], audit.RootElement.GetProperty("acts").EnumerateArray().Select(act => act.GetProperty("kind").GetString()));
    }

    private static async Task<List<string>> Showing(HttpClient client, string id)
    {
        List<string> showing = [];
        foreach (var format in new[] { "html", "json", "jsonld", "ttl", "nt", "nq", "trig", "rdf", "jpcoar_2.0", "oai_dc" })
        {
            using var response = await client.GetAsync($"/datasets/{id}?format={format}");
            Look(format, await response.Content.ReadAsStringAsync());
            Look("header", response.Headers.ToString());
        }

        Look("linkset", await client.GetStringAsync($"/datasets/{id}/linkset"));
        Look("assessment", await client.GetStringAsync($"/datasets/{id}/assessment?format=json"));
        Look("search", await client.GetStringAsync("/datasets?q=noto"));
        Look("export", await client.GetStringAsync("/export"));
        Look("export-nq", await client.GetStringAsync("/export?format=nq"));
        return [.. showing.Distinct()];

        void Look(string door, string text)
        {
            if (text.Contains(Link, StringComparison.Ordinal))
            {
                showing.Add(door);
            }
        }
    }

    private static async Task<string> Id(HttpResponseMessage response, HttpStatusCode expected)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == expected, $"{(int)response.StatusCode}: {text}");
        using var json = JsonDocument.Parse(text);
        return json.RootElement.GetProperty("id").GetString()!;
    }

    private static async Task<int> Status(HttpClient client, string address, string json)
    {
        using var response = await client.PostAsync(address, Body.Json(json));
        return (int)response.StatusCode;
    }
}
