using System.Net;
using System.Text;
using System.Text.Json;

namespace MetaCatalog.Server.Tests.Errors;

/// <summary>Whatever comes in: a clear problem, and nothing stored.</summary>
public class BadInputTests
{
    public static TheoryData<string, string, string, int> Bodies => new()
    {
        { "truncated JSON", "application/json", "{ \"title\": { \"en\": \"x\"", 400 },
        { "duplicate keys", "application/json", "{ \"type\": \"Dataset\", \"title\": \"a\", \"title\": \"b\" }", 400 },
        { "deep nesting", "application/json", new string('[', 5000) + new string(']', 5000), 400 },
        { "truncated Turtle", "text/turtle", "<http://example.org/d> a ", 400 },
        { "invalid IRI", "text/turtle", "<http://exa mple.org/d> a <http://www.w3.org/ns/dcat#Dataset> .", 400 },
        { "malformed language tag", "text/turtle", "<http://example.org/d> a <http://www.w3.org/ns/dcat#Dataset> ; <http://purl.org/dc/terms/title> \"x\"@toolonglanguage .", 422 },
        { "unknown language", "text/turtle", "<http://example.org/d> a <http://www.w3.org/ns/dcat#Dataset> ; <http://purl.org/dc/terms/title> \"x\"@qx .", 422 },
        { "remote context", "application/ld+json", "{ \"@context\": \"https://evil.example/context.jsonld\", \"@type\": \"Dataset\" }", 400 },
        { "no dataset", "text/turtle", "<http://example.org/p> <http://xmlns.com/foaf/0.1/name> \"Somebody\" .", 422 },
        { "a JSON array of nothing", "application/json", "[]", 422 },
        { "nothing at all", "application/json", "", 400 },
        { "media type unknown", "application/pdf", "%PDF", 415 },
        { "charset not UTF-8", "text/turtle; charset=shift_jis", "<http://example.org/d> a <http://www.w3.org/ns/dcat#Dataset> .", 415 },
    };

    [Theory, MemberData(nameof(Bodies))]
    public async Task A_bad_body_gets_a_clear_problem_and_stores_nothing(string name, string mediaType, string body, int status)
    {
        await using var server = await TestServer.Start();

        using var response = await server.Steward.PostAsync("/datasets?state=published", Body.Of(body, mediaType));

        var text = await response.Content.ReadAsStringAsync();
        Assert.True((int)response.StatusCode == status, $"{name}: {(int)response.StatusCode} {text}");
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        await AssertEmpty(server);
    }

    [Fact]
    public async Task A_syntax_fault_says_the_line_and_the_column()
    {
        await using var server = await TestServer.Start();

        using var response = await server.Steward.PostAsync("/datasets", Body.Turtle("@prefix dct: <http://purl.org/dc/terms/> .\n<http://example.org/d> dct:title \"x\"@en ; ; nonsense ."));

        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        var error = problem.RootElement.GetProperty("errors")[0];
        Assert.Equal(2, error.GetProperty("line").GetInt32());
        Assert.True(error.GetProperty("column").GetInt32() > 40);
    }

    [Fact]
    public async Task A_fault_of_the_schema_points_at_the_member()
    {
        await using var server = await TestServer.Start();

        using var response = await server.Steward.PostAsync("/datasets?state=published", Body.Json(Given.Record().Replace("\"2026-04-01\"", "\"last spring\"", StringComparison.Ordinal)));

        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Contains(problem.RootElement.GetProperty("errors").EnumerateArray(), error => error.TryGetProperty("pointer", out var pointer) && pointer.GetString() == "/issued");
    }

    [Fact]
    public async Task Bytes_that_are_no_utf8_are_refused()
    {
        await using var server = await TestServer.Start();

        using var response = await server.Steward.PostAsync("/datasets", Body.Of([.. Encoding.UTF8.GetBytes("{\"title\":\""), 0xFF, 0xFE, .. Encoding.UTF8.GetBytes("\"}")], "application/json"));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        await AssertEmpty(server);
    }

    [Fact]
    public async Task A_body_of_100_megabytes_is_refused_without_reading_it()
    {
        await using var server = await TestServer.Start();

        using var response = await Large(server, 100 * 1024 * 1024);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        await AssertEmpty(server);
    }

    [Theory]
    [InlineData("GET", "/datasets/0000000000000000", 404)]
    [InlineData("GET", "/datasets/NOT-AN-ID", 404)]
    [InlineData("GET", "/no/such/page", 404)]
    [InlineData("POST", "/datasets/0000000000000000", 405)]
    [InlineData("DELETE", "/datasets/0000000000000000", 401)]
    [InlineData("GET", "/tokens", 401)]
    [InlineData("POST", "/upkeep/verify", 401)]
    [InlineData("POST", "/bulk", 401)]
    [InlineData("GET", "/metacatalog/nothing", 404)]
    public async Task Every_error_is_a_problem_document(string method, string path, int status)
    {
        await using var server = await TestServer.Start();

        using var response = await server.Anonymous.SendAsync(new HttpRequestMessage(new HttpMethod(method), path));

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.StartsWith("https://w3id.org/metacatalog/problems/", problem.RootElement.GetProperty("type").GetString(), StringComparison.Ordinal);
        Assert.Equal(status, problem.RootElement.GetProperty("status").GetInt32());
        Assert.NotEmpty(problem.RootElement.GetProperty("title").GetString()!);
        Assert.NotEmpty(problem.RootElement.GetProperty("detail").GetString()!);
    }

    [Fact]
    public async Task A_token_that_is_not_good_is_refused_even_for_reading()
    {
        await using var server = await TestServer.Start();
        using var client = server.Client("mcat_unknown");

        using var response = await client.GetAsync("/datasets");

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    private static async Task<HttpResponseMessage> Large(TestServer server, int size)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/datasets") { Content = Body.Of(new byte[size], "application/json") };
        request.Headers.ExpectContinue = true;
        return await server.Steward.SendAsync(request);
    }

    private static async Task AssertEmpty(TestServer server)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/datasets");
        request.Headers.Accept.ParseAdd("application/json");
        using var response = await server.Steward.SendAsync(request);
        using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal(0, answer.RootElement.GetProperty("total").GetInt64());
    }
}
