using System.Net;
using System.Text.Json;

namespace MetaCatalog.Server.Tests.Search;

/// <summary>GET /datasets</summary>
public class GetTests
{
    [Theory]
    [InlineData("地震")]
    [InlineData("余震")]
    [InlineData("aftershock")]
    [InlineData("waveform")]
    public async Task A_query_in_either_language_finds_the_record(string query)
    {
        await using var server = await TestServer.Start();
        var (id, _) = await server.Register(Given.Record());
        await server.Register(Given.Record("Lattice constants of steel", "鋼の格子定数").Replace("地震", "材料", StringComparison.Ordinal).Replace("earthquake", "steel", StringComparison.Ordinal).Replace("waveform", "lattice", StringComparison.OrdinalIgnoreCase).Replace("波形", "格子", StringComparison.Ordinal).Replace("本震後", "", StringComparison.Ordinal));

        using var answer = await Ask(server.Anonymous, $"q={Uri.EscapeDataString(query)}");

        Assert.Equal([id], answer.RootElement.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task Facets_add_up_to_the_total()
    {
        await using var server = await TestServer.Start();
        await server.Register(Given.Record("First"));
        await server.Register(Given.Record("Second"));
        await server.Register(Given.EmbargoedRecord("2027-04-01"));

        using var answer = await Ask(server.Anonymous, "");

        Assert.Equal(3, answer.RootElement.GetProperty("total").GetInt64());
        Assert.Equal(3, Sum(answer, "access"));
        Assert.Equal(3, Sum(answer, "readiness"));
    }

    [Fact]
    public async Task Hidden_records_and_drafts_are_in_no_count_of_a_reader()
    {
        await using var server = await TestServer.Start();
        await server.Register(Given.Record());
        var before = await server.Anonymous.GetStringAsync("/datasets?q=survey");
        await server.Register(Given.HiddenRecord());
        await server.Register(Given.Record("Unfinished survey"), "draft");

        var after = await server.Anonymous.GetStringAsync("/datasets?q=survey");
        using var forStaff = await Ask(server.Steward, "q=survey");

        Assert.Equal(before, after);
        Assert.Equal(2, forStaff.RootElement.GetProperty("total").GetInt64());
    }

    [Fact]
    public async Task Pages_hang_together_by_their_cursors()
    {
        await using var server = await TestServer.Start();
        for (var i = 0; i < 5; i++)
        {
            await server.Register(Given.Record($"Record number {i}"));
        }

        var seen = new List<string>();
        for (string? cursor = ""; cursor is not null;)
        {
            using var page = await Ask(server.Anonymous, $"size=2&sort=title{(cursor.Length == 0 ? "" : "&cursor=" + Uri.EscapeDataString(cursor))}");
            seen.AddRange(page.RootElement.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("title").GetString()!));
            cursor = page.RootElement.TryGetProperty("next", out var next) ? next.GetString() : null;
        }

        Assert.Equal(Enumerable.Range(0, 5).Select(i => $"Record number {i}"), seen);
    }

    [Theory]
    [InlineData("sort=best", "sort")]
    [InlineData("size=100000", "size")]
    [InlineData("size=-1", "size")]
    public async Task A_parameter_that_is_not_allowed_is_named_with_what_is(string query, string parameter)
    {
        await using var server = await TestServer.Start();

        using var response = await server.Anonymous.GetAsync("/datasets?" + query);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal(parameter, problem.RootElement.GetProperty("parameter").GetString());
    }

    [Fact]
    public async Task A_cursor_of_nobody_is_a_problem()
    {
        await using var server = await TestServer.Start();

        using var response = await server.Anonymous.GetAsync("/datasets?cursor=junk");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    private static async Task<JsonDocument> Ask(HttpClient client, string query)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/datasets?" + query);
        request.Headers.Accept.ParseAdd("application/json");
        using var response = await client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == HttpStatusCode.OK, text);
        return JsonDocument.Parse(text);
    }

    private static long Sum(JsonDocument answer, string facet) =>
        answer.RootElement.GetProperty("facets").GetProperty(facet).EnumerateArray().Sum(value => value.GetProperty("count").GetInt64());
}
