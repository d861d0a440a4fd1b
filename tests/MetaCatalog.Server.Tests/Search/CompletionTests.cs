using System.Net;
using System.Text.Json;

namespace MetaCatalog.Server.Tests.Search;

/// <summary>GET /completions</summary>
public class CompletionTests
{
    [Theory]
    [InlineData("earthq", "word", "earthquake", "earthquake")]
    [InlineData("strong earthq", "word", "earthquake", "strong earthquake")]
    [InlineData("Earthq", "keyword", "earthquake", "earthquake")]
    [InlineData("地", "keyword", "地震", "地震")]
    [InlineData("example uni", "publisher", "Example University", "Example University")]
    [InlineData("10.5555/", "identifier", "10.5555/noto.2026", "10.5555/noto.2026")]
    public async Task What_is_typed_is_completed(string typed, string kind, string text, string query)
    {
        await using var server = await TestServer.Start();
        await server.Register(Given.Record().Replace("\"title\"", "\"identifier\": [\"https://doi.org/10.5555/noto.2026\"], \"title\"", StringComparison.Ordinal));

        using var answer = await Ask(server.Anonymous, $"q={Uri.EscapeDataString(typed)}&size=50");

        var found = Assert.Single(answer.RootElement.GetProperty("completions").EnumerateArray(), row =>
            row.GetProperty("kind").GetString() == kind && row.GetProperty("text").GetString() == text);
        Assert.Equal(query, found.GetProperty("query").GetString());
        Assert.Equal(1, found.GetProperty("count").GetInt32());
    }

    [Fact]
    public async Task What_a_reader_may_not_see_completes_nothing()
    {
        await using var server = await TestServer.Start();
        await server.Register(Given.Record("Xenolith survey"), "draft");

        using var forReader = await Ask(server.Anonymous, "q=xeno");
        using var forSteward = await Ask(server.Steward, "q=xeno");

        Assert.Empty(forReader.RootElement.GetProperty("completions").EnumerateArray());
        Assert.NotEmpty(forSteward.RootElement.GetProperty("completions").EnumerateArray());
    }

    [Fact]
    public async Task Browsers_get_suggestions_as_OpenSearch_has_them()
    {
        await using var server = await TestServer.Start();
        await server.Register(Given.Record());

        using var response = await server.Anonymous.GetAsync("/completions?format=suggestions&q=earthq", TestContext.Current.CancellationToken);
        using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal("application/x-suggestions+json", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("earthq", answer.RootElement[0].GetString());
        Assert.Contains("earthquake", answer.RootElement[1].EnumerateArray().Select(static text => text.GetString()));
        Assert.Contains("completions?format=suggestions", await server.Anonymous.GetStringAsync("/opensearch.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("size=0", "size")]
    [InlineData("size=51", "size")]
    [InlineData("format=xml", "format")]
    [InlineData("q=" + TooLong, "q")]
    public async Task A_parameter_out_of_bounds_is_named(string query, string parameter)
    {
        await using var server = await TestServer.Start();

        using var response = await server.Anonymous.GetAsync("/completions?" + query, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains($"\"{parameter}\"", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private const string TooLong = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" + "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

    private static async Task<JsonDocument> Ask(HttpClient client, string query) =>
        JsonDocument.Parse(await client.GetStringAsync($"/completions?{query}"));
}
