using System.Net;
using System.Net.Http.Headers;
using MetaCatalog.Rdf;

namespace MetaCatalog.Server.Tests.Records;

public class GetTests
{
    [Theory]
    [InlineData("application/json", "application/json")]
    [InlineData("application/ld+json", "application/ld+json")]
    [InlineData("text/turtle", "text/turtle")]
    [InlineData("application/n-triples", "application/n-triples")]
    [InlineData("application/n-quads", "application/n-quads")]
    [InlineData("application/trig", "application/trig")]
    [InlineData("application/xml", "application/xml")]
    [InlineData("text/html,application/xhtml+xml;q=0.9,*/*;q=0.8", "text/html")]
    [InlineData("text/turtle;q=0.5, application/ld+json;q=0.9", "application/ld+json")]
    [InlineData("*/*", "application/json")]
    public async Task Get_answers_in_the_form_that_the_client_prefers(string accept, string expected)
    {
        await using var server = await TestServer.Start();
        var (id, _) = await server.Register(Given.Record());

        using var response = await Get(server.Anonymous, $"/datasets/{id}", accept);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(expected, response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Every_form_of_rdf_says_the_same()
    {
        await using var server = await TestServer.Start();
        var (id, _) = await server.Register(Given.Record());

        var turtle = RdfReader.ReadGraph(await server.Anonymous.GetStringAsync($"/datasets/{id}?format=ttl"), RdfFormat.Turtle);
        var triples = RdfReader.ReadGraph(await server.Anonymous.GetStringAsync($"/datasets/{id}?format=nt"), RdfFormat.NTriples);

        Assert.True(Rdf.Canonical.GraphIsomorphism.AreIsomorphic(turtle, triples));
    }

    [Fact]
    public async Task A_client_that_has_the_representation_gets_it_not_again()
    {
        await using var server = await TestServer.Start();
        var (id, _) = await server.Register(Given.Record());
        using var first = await Get(server.Anonymous, $"/datasets/{id}", "text/turtle");

        using var request = new HttpRequestMessage(HttpMethod.Get, $"/datasets/{id}");
        request.Headers.Accept.ParseAdd("text/turtle");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await server.Anonymous.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task An_unknown_media_type_is_answered_with_what_is_offered()
    {
        await using var server = await TestServer.Start();
        var (id, _) = await server.Register(Given.Record());

        using var response = await Get(server.Anonymous, $"/datasets/{id}", "image/png");

        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
        Assert.Contains("text/turtle", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hidden_record_answers_exactly_as_one_that_never_existed()
    {
        await using var server = await TestServer.Start();
        var (hidden, _) = await server.Register(Given.HiddenRecord());

        using var ofHidden = await server.Anonymous.GetAsync($"/datasets/{hidden}");
        using var ofNone = await server.Anonymous.GetAsync("/datasets/0000000000000000");

        Assert.Equal(HttpStatusCode.NotFound, ofHidden.StatusCode);
        Assert.Equal((await ofNone.Content.ReadAsStringAsync()).Replace("0000000000000000", hidden, StringComparison.Ordinal), await ofHidden.Content.ReadAsStringAsync());
        Assert.Equal(Names(ofNone), Names(ofHidden));
        Assert.Equal(HttpStatusCode.OK, (await server.Steward.GetAsync($"/datasets/{hidden}")).StatusCode);
    }

    [Fact]
    public async Task A_landing_page_links_its_identifier_its_descriptions_and_its_files()
    {
        await using var server = await TestServer.Start();
        var (id, _) = await server.Register(Given.Record());

        using var response = await Get(server.Anonymous, $"/datasets/{id}", "text/html");

        var links = response.Headers.GetValues("Link").Single();
        Assert.Contains($"<{TestServer.Url}/datasets/{id}>; rel=\"cite-as\"", links, StringComparison.Ordinal);
        Assert.Contains("rel=\"describedby\"; type=\"application/ld+json\"", links, StringComparison.Ordinal);
        Assert.Contains("<https://data.example.org/noto/waveforms.mseed>; rel=\"item\"; type=\"application/vnd.fdsn.mseed\"", links, StringComparison.Ordinal);
        Assert.Contains("rel=\"license\"", links, StringComparison.Ordinal);
        Assert.Contains("rel=\"linkset\"; type=\"application/linkset+json\"", links, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Head_answers_the_headers_of_get()
    {
        await using var server = await TestServer.Start();
        var (id, _) = await server.Register(Given.Record());

        using var response = await server.Anonymous.SendAsync(new HttpRequestMessage(HttpMethod.Head, $"/datasets/{id}"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.NotEmpty(response.Headers.GetValues("Link"));
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    private static async Task<HttpResponseMessage> Get(HttpClient client, string address, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        return await client.SendAsync(request);
    }

    private static IEnumerable<string> Names(HttpResponseMessage response) => ((HttpHeaders)response.Headers).Select(header => header.Key).Order();
}
