using System.Net;
using System.Text.Json;

namespace MetaCatalog.Server.Tests.Assessment;

/// <summary>GET and POST /datasets/{id}/repairs.</summary>
public class RepairsTests
{
    private const string LicenceRepair = """{ "repairs": ["licence-iri"] }""";

    private static string Record => Given.Record().Replace("https://creativecommons.org/licenses/by/4.0/", "http://creativecommons.org/licenses/by/4.0/deed.ja", StringComparison.Ordinal)
        .Replace("\"accessRights\": \"open\"", "\"accessRights\": \"open\", \"creator\": { \"id\": \"https://orcid.org/0000-0002-1825-0097\", \"type\": \"Person\", \"name\": { \"en\": \"J. Carberry\" } }", StringComparison.Ordinal);

    [Fact]
    public async Task The_preview_is_a_diff_with_what_it_mends_and_gains()
    {
        await using var server = await TestServer.Start();
        var (id, etag) = await server.Register(Record);

        using var response = await server.Anonymous.GetAsync($"/datasets/{id}/repairs");

        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal(etag, response.Headers.ETag!.Tag);
        var provenance = json.RootElement.GetProperty("repairs").EnumerateArray().Single(repair => repair.GetProperty("id").GetString() == "provenance");
        Assert.Contains("<http://www.w3.org/ns/prov#wasAttributedTo> <https://orcid.org/0000-0002-1825-0097>", provenance.GetProperty("added")[0].GetString());
        Assert.Contains("FsF-I2-01M-2", provenance.GetProperty("mends").EnumerateArray().Select(id => id.GetString()));
        Assert.True(provenance.GetProperty("fairGain").GetDouble() > 5);
    }

    [Fact]
    public async Task Chosen_repairs_become_one_revision_whose_note_names_them()
    {
        await using var server = await TestServer.Start();
        var (id, etag) = await server.Register(Record);

        using var response = await Post(server, id, etag, """{ "repairs": ["provenance", "access-rights"] }""");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        using var history = JsonDocument.Parse(await server.Steward.GetStringAsync($"/datasets/{id}/revisions"));
        Assert.Equal(2, history.RootElement.GetProperty("revisions").GetArrayLength());
        Assert.Equal("Repairs applied: access-rights, provenance.", history.RootElement.GetProperty("revisions")[1].GetProperty("note").GetString());
        Assert.Contains("wasAttributedTo", await server.Anonymous.GetStringAsync($"/datasets/{id}?format=nt"), StringComparison.Ordinal);
        Assert.DoesNotContain("\"provenance\"", await server.Anonymous.GetStringAsync($"/datasets/{id}/repairs?format=json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Repairs_previewed_on_an_older_revision_are_refused()
    {
        await using var server = await TestServer.Start();
        var (id, etag) = await server.Register(Record);
        using var first = await Post(server, id, etag, """{ "repairs": ["provenance"] }""");

        using var second = await Post(server, id, etag, """{ "repairs": ["access-rights"] }""");

        Assert.Equal(HttpStatusCode.PreconditionFailed, second.StatusCode);
    }

    [Theory]
    [InlineData(LicenceRepair, null, HttpStatusCode.PreconditionRequired)]
    [InlineData("""{ "repairs": ["make-it-good"] }""", "*", HttpStatusCode.BadRequest)]
    [InlineData("""{ "repairs": [] }""", "*", HttpStatusCode.BadRequest)]
    [InlineData("no json", "*", HttpStatusCode.BadRequest)]
    public async Task A_request_that_chooses_nothing_known_on_nothing_known_is_refused(string body, string? etag, HttpStatusCode status)
    {
        await using var server = await TestServer.Start();
        var (id, _) = await server.Register(Record);

        using var response = await Post(server, id, etag, body);

        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Strangers_may_look_but_not_apply()
    {
        await using var server = await TestServer.Start();
        var (id, _) = await server.Register(Record);

        using var response = await server.Anonymous.PostAsync($"/datasets/{id}/repairs", Body.Json(LicenceRepair));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task The_form_of_the_page_applies_what_was_chosen_for_who_is_signed_in()
    {
        await using var server = await TestServer.Start();
        var (id, etag) = await server.Register(Record);
        using var browser = await SignedIn(server);

        using var stranger = await server.Anonymous.PostAsync($"/datasets/{id}/repairs", Form(etag));
        var page = await browser.GetStringAsync($"/datasets/{id}/repairs?format=html");
        using var applied = await browser.PostAsync($"/datasets/{id}/repairs", Form(etag));

        Assert.Equal(HttpStatusCode.Unauthorized, stranger.StatusCode);
        Assert.DoesNotContain("password", page, StringComparison.Ordinal);
        Assert.Contains("<button type=\"submit\">Apply</button>", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, applied.StatusCode);
        Assert.Contains("wasAttributedTo", await server.Anonymous.GetStringAsync($"/datasets/{id}?format=nt"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Repairs", "Sign in to apply them")]
    [InlineData("ja", "修復", "サインインして適用する")]
    public async Task The_page_shows_the_diff_and_leads_strangers_to_the_sign_in(string language, string heading, string link)
    {
        await using var server = await TestServer.Start();
        var (id, _) = await server.Register(Record);

        var page = WebUtility.HtmlDecode(await server.Anonymous.GetStringAsync($"/datasets/{id}/repairs?format=html&lang={language}"));

        Assert.All([$"<h1>{heading}</h1>", $"<a href=\"/sign-in?next=%2Fdatasets%2F{id}%2Frepairs", $">{link}</a>", "+ <"], text => Assert.Contains(text, page, StringComparison.Ordinal));
    }

    private static async Task<HttpClient> SignedIn(TestServer server)
    {
        var browser = server.Client(null);
        browser.DefaultRequestHeaders.Add("Origin", TestServer.Url);
        using var form = new FormUrlEncodedContent([new("token", server.Steward.DefaultRequestHeaders.Authorization!.Parameter!)]);
        using var signedIn = await browser.PostAsync("/sign-in", form);
        browser.DefaultRequestHeaders.Add("Cookie", signedIn.Headers.GetValues("Set-Cookie").Single().Split(';')[0]);
        return browser;
    }

    private static FormUrlEncodedContent Form(string etag) =>
        new([new("revision", etag.Trim('"')), new("repair", "provenance")]);

    private static async Task<HttpResponseMessage> Post(TestServer server, string id, string? etag, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/datasets/{id}/repairs") { Content = Body.Json(body) };
        if (etag is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", etag);
        }

        return await server.Steward.SendAsync(request);
    }
}
