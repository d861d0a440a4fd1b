using System.Net;
using System.Text.RegularExpressions;
using MetaCatalog.Catalog.Access;

namespace MetaCatalog.Server.Tests.Requests;

/// <summary>The same by hand: sign in, ask, decide, look at what is to be done.</summary>
public sealed partial class PageTests
{
    [Fact]
    public async Task A_researcher_and_a_steward_come_through_by_pages_alone()
    {
        await using var server = await TestServer.Start();
        var (id, _) = await server.Register(Given.RestrictedRecord());
        using var researcher = Browser(server, await SignIn(server, Role.Reader));
        using var steward = Browser(server, await SignIn(server, Role.Steward));

        var form = await researcher.GetStringAsync($"/datasets/{id}/requests/new?purpose=academic-research");
        Assert.Contains("name=\"acceptsTerms\"", form, StringComparison.Ordinal);
        Assert.Contains("the owner decides", form, StringComparison.Ordinal);

        using var incomplete = await researcher.PostAsync($"/datasets/{id}/requests", Form(("purpose", "academic-research"), ("statement", "too short")));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, incomplete.StatusCode);
        Assert.Contains("too short</textarea>", await incomplete.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        using var asked = await researcher.PostAsync($"/datasets/{id}/requests", Form(("purpose", "academic-research"), ("statement", "Site response of the <b>Noto</b> peninsula."), ("acceptsTerms", "true")));
        Assert.Equal(HttpStatusCode.SeeOther, asked.StatusCode);
        var request = asked.Headers.Location!.OriginalString;

        Assert.Contains(request, await researcher.GetStringAsync("/requests"), StringComparison.Ordinal);
        Assert.Contains(request, await steward.GetStringAsync("/requests/queue"), StringComparison.Ordinal);
        Assert.Contains(request, await steward.GetStringAsync("/tasks"), StringComparison.Ordinal);
        var toDecide = await steward.GetStringAsync(request);
        Assert.Contains("value=\"grant\"", toDecide, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;Noto", toDecide, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"grant\"", await researcher.GetStringAsync(request), StringComparison.Ordinal);

        using var decided = await steward.PostAsync(request + "/decision", Form(("decision", "grant"), ("expires", "2027-04-01")));
        Assert.Equal(HttpStatusCode.SeeOther, decided.StatusCode);
        Assert.Contains("2027-04-01", await researcher.GetStringAsync(request), StringComparison.Ordinal);
        Assert.Contains("waveforms.mseed\"", await researcher.GetStringAsync($"/datasets/{id}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/requests")]
    [InlineData("/requests/queue")]
    [InlineData("/tasks")]
    public async Task Who_is_not_signed_in_is_shown_where_to(string address)
    {
        await using var server = await TestServer.Start();
        using var visitor = Browser(server, null);

        using var page = await visitor.GetAsync(address);

        Assert.Equal(HttpStatusCode.Redirect, page.StatusCode);
        Assert.StartsWith("/sign-in?next=", page.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, (await server.Anonymous.GetAsync(address)).StatusCode);
    }

    [Fact]
    public async Task A_wrong_token_does_not_sign_in_and_a_right_one_leads_to_our_pages_only()
    {
        await using var server = await TestServer.Start();
        using var visitor = Browser(server, null);
        var token = (await server.Catalog.Tokens.Create(Actor.System, "reader", Role.Reader)).Secret;

        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.PostAsync("/sign-in", Form(("token", "guess")))).StatusCode);
        using var elsewhere = await visitor.PostAsync("/sign-in", Form(("token", token), ("next", "//elsewhere.example/")));
        using var here = await visitor.PostAsync("/sign-in", Form(("token", token), ("next", "/tasks?days=7")));

        Assert.Equal("/", elsewhere.Headers.Location!.OriginalString);
        Assert.Equal("/tasks?days=7", here.Headers.Location!.OriginalString);
        var cookie = Assert.Single(here.Headers.GetValues("Set-Cookie"));
        Assert.Matches("(?i)httponly.*|samesite=strict.*", cookie);
        Assert.DoesNotContain(token, cookie, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_changes_nothing_from_a_page_of_others_and_ends_with_its_token()
    {
        await using var server = await TestServer.Start();
        var issued = await server.Catalog.Tokens.Create(Actor.System, "steward", Role.Steward);
        using var browser = Browser(server, await SignIn(server, issued.Secret));
        using var foreign = new HttpRequestMessage(HttpMethod.Post, "/datasets") { Content = Body.Json(Given.Record()) };
        foreign.Headers.Add("Origin", "https://evil.example");
        browser.DefaultRequestHeaders.Remove("Origin");

        Assert.Equal(HttpStatusCode.Forbidden, (await browser.SendAsync(foreign)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/tasks")).StatusCode);

        await server.Catalog.Tokens.Revoke(Actor.System, issued.Token.Id);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/tasks")).StatusCode);
    }

    [Theory]
    [InlineData("ja", "利用できる目的")]
    [InlineData("en", "What it may be used for")]
    public async Task What_a_dataset_may_be_used_for_is_a_page_in_both_languages(string language, string heading)
    {
        await using var server = await TestServer.Start();
        var (id, _) = await server.Register(Given.RestrictedRecord());
        using var visitor = Browser(server, null);

        var page = WebUtility.HtmlDecode(await visitor.GetStringAsync($"/datasets/{id}/use?lang={language}"));

        Assert.Contains(heading, page, StringComparison.Ordinal);
        Assert.Equal(11, BadgeCells().Count(page));
    }

    [GeneratedRegex("<td><span class=\"badge (permitted|conditional|prohibited)\">")]
    private static partial Regex BadgeCells();

    private static async Task<string> SignIn(TestServer server, Role role) =>
        await SignIn(server, (await server.Catalog.Tokens.Create(Actor.System, role.ToString(), role)).Secret);

    private static async Task<string> SignIn(TestServer server, string token)
    {
        using var visitor = Browser(server, null);
        using var signedIn = await visitor.PostAsync("/sign-in", Form(("token", token)));
        return signedIn.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
    }

    private static HttpClient Browser(TestServer server, string? cookie)
    {
        var client = server.Client(null);
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html,*/*;q=0.5");
        client.DefaultRequestHeaders.Add("Origin", TestServer.Url);
        if (cookie is not null)
        {
            client.DefaultRequestHeaders.Add("Cookie", cookie);
        }

        return client;
    }

    private static FormUrlEncodedContent Form(params (string Name, string Value)[] fields) => new(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
}
