using System.Net;
using System.Text.Json;

namespace MetaCatalog.Server.Tests.Requests;

/// <summary><c>GET /datasets/{id}/use</c>, and the search filter of the same name.</summary>
public sealed class UseTests
{
    [Fact]
    public async Task A_purpose_is_answered_with_its_reasons_and_the_statements_behind_them()
    {
        await using var server = await TestServer.Start();
        var (id, _) = await server.Register(Given.Record().Replace("licenses/by/4.0", "licenses/by-nc/4.0", StringComparison.Ordinal));

        using var answer = JsonDocument.Parse(await server.Anonymous.GetStringAsync($"/datasets/{id}/use?purpose=commercial-model-training&actor=company"));

        var use = Assert.Single(answer.RootElement.GetProperty("uses").EnumerateArray());
        Assert.Equal("prohibited", use.GetProperty("verdict").GetString());
        var reason = use.GetProperty("reasons")[0];
        Assert.Equal(("licence", "dct:license", "<https://creativecommons.org/licenses/by-nc/4.0/>"), (reason.GetProperty("source").GetString(), reason.GetProperty("path").GetString(), reason.GetProperty("value").GetString()));
        Assert.Contains("商用利用", reason.GetProperty("message").GetProperty("ja").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ttl", "text/turtle", "odrl:Offer")]
    [InlineData("jsonld", "application/ld+json", "Offer")]
    public async Task The_conditions_are_written_as_an_odrl_offer(string format, string mediaType, string words)
    {
        await using var server = await TestServer.Start();
        var (id, _) = await server.Register(Given.RestrictedRecord());

        using var response = await server.Anonymous.GetAsync($"/datasets/{id}/policy?format={format}");

        Assert.Equal((HttpStatusCode.OK, mediaType), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
        Assert.Contains(words, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await server.Anonymous.GetAsync("/datasets/0000000000000000/policy")).StatusCode);
    }

    [Fact]
    public async Task Without_a_purpose_all_are_answered_and_unknown_words_are_refused()
    {
        await using var server = await TestServer.Start();
        var (id, _) = await server.Register(Given.Record());
        var (hidden, _) = await server.Register(Given.HiddenRecord());

        using var answer = JsonDocument.Parse(await server.Anonymous.GetStringAsync($"/datasets/{id}/use"));

        Assert.Equal(11, answer.RootElement.GetProperty("uses").GetArrayLength());
        Assert.Equal(HttpStatusCode.BadRequest, (await server.Anonymous.GetAsync($"/datasets/{id}/use?purpose=fun")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await server.Anonymous.GetAsync($"/datasets/{id}/use?actor=robot")).StatusCode);
        Assert.Equal(await Answer(server, "0000000000000000"), await Answer(server, hidden));
    }

    [Fact]
    public async Task Search_finds_what_may_be_used_for_a_purpose_and_follows_the_clock()
    {
        await using var server = await TestServer.Start();
        await server.Register(Given.Record("Commercial"));
        await server.Register(Given.Record("Academic").Replace("licenses/by/4.0", "licenses/by-nc/4.0", StringComparison.Ordinal));
        await server.Register(Given.RestrictedRecord("Asked"));
        await server.Register(Given.EmbargoedRecord("2027-04-01"));

        Assert.Equal(["Commercial"], await Found(server, "commercial-model-training"));
        Assert.Equal(["Academic", "Commercial"], await Found(server, "model-training"));
        Assert.Equal(["Asked"], await Found(server, "model-training:conditional"));

        server.Clock.Now = new DateTimeOffset(2027, 4, 1, 0, 0, 0, TimeSpan.FromHours(9));
        Assert.Equal(["Academic", "Commercial", "Strain of the fault"], await Found(server, "model-training"));
    }

    private static async Task<string> Answer(TestServer server, string id)
    {
        using var response = await server.Anonymous.GetAsync($"/datasets/{id}/use");
        return $"{(int)response.StatusCode} {(await response.Content.ReadAsStringAsync()).Replace(id, "", StringComparison.Ordinal)}";
    }

    private static async Task<IEnumerable<string>> Found(TestServer server, string use)
    {
        using var answer = JsonDocument.Parse(await server.Anonymous.GetStringAsync($"/datasets?use={use}"));
        return [.. answer.RootElement.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("title").GetString()!).Order(StringComparer.Ordinal)];
    }
}
