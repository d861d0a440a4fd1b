using System.Net;
using System.Text.Json;

namespace MetaCatalog.Server.Tests.Search;

/// <summary>GET /datasets?like=</summary>
public class LikeTests
{
    [Fact]
    public async Task Datasets_like_one_are_found_without_it_and_most_alike_first()
    {
        await using var server = await TestServer.Start();
        var (id, _) = await server.Register(Given.Record("Aftershock waveforms of Noto"));
        var (twin, _) = await server.Register(Given.Record("Aftershock waveforms of Noto, second deployment"));
        await server.Register(Given.Record("Lattice constants of steel"));

        using var answer = await Ask(server.Anonymous, $"like={id}");

        var hits = answer.RootElement.GetProperty("hits").EnumerateArray().Select(static hit => hit.GetProperty("id").GetString()).ToList();
        Assert.Equal(twin, hits[0]);
        Assert.DoesNotContain(id, hits);
        Assert.True(answer.RootElement.GetProperty("hits")[0].GetProperty("score").GetDouble() > 0);
        Assert.Contains($"/datasets?like={id}", await Page(server, $"/datasets/{id}"), StringComparison.Ordinal);
        Assert.Contains("most alike first", await Page(server, $"/datasets?like={id}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Facets_narrow_what_is_alike()
    {
        await using var server = await TestServer.Start();
        var (id, _) = await server.Register(Given.Record("First"));
        await server.Register(Given.Record("Second"));

        using var all = await Ask(server.Anonymous, $"like={id}");
        using var none = await Ask(server.Anonymous, $"like={id}&domain=genomic");

        Assert.Equal(1, all.RootElement.GetProperty("total").GetInt32());
        Assert.Equal(0, none.RootElement.GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task A_record_out_of_sight_is_refused_as_one_that_is_not_there()
    {
        await using var server = await TestServer.Start();
        var (hidden, _) = await server.Register(Given.HiddenRecord());
        const string nowhere = "0000000000000000";

        var (forHidden, forNowhere) = (await Refused(server, $"like={hidden}"), await Refused(server, $"like={nowhere}"));

        Assert.Equal(forNowhere.Replace(nowhere, "", StringComparison.Ordinal), forHidden.Replace(hidden, "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("like=no-id")]
    [InlineData("like=0000000000000000&q=noto")]
    public async Task What_cannot_be_compared_is_refused(string query)
    {
        await using var server = await TestServer.Start();

        Assert.Contains("like", await Refused(server, query), StringComparison.Ordinal);
    }

    private static async Task<JsonDocument> Ask(HttpClient client, string query) =>
        JsonDocument.Parse(await client.GetStringAsync($"/datasets?{query}"));

    private static async Task<string> Refused(TestServer server, string query)
    {
        using var response = await server.Anonymous.GetAsync($"/datasets?{query}");
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        return await response.Content.ReadAsStringAsync();
    }

    private static async Task<string> Page(TestServer server, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Accept.ParseAdd("text/html");
        using var response = await server.Anonymous.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
