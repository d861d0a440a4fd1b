using System.Net;
using System.Text.Json;

namespace MetaCatalog.Server.Tests.Records;

/// <summary>PUT, PATCH, DELETE and the state.</summary>
public class ChangeTests
{
    [Fact]
    public async Task Put_without_if_match_is_refused()
    {
        await using var server = await TestServer.Start();
        var (id, _) = await server.Register(Given.Record());

        using var response = await server.Steward.PutAsync($"/datasets/{id}", Body.Json(Given.Record("Other")));

        Assert.Equal(HttpStatusCode.PreconditionRequired, response.StatusCode);
    }

    [Fact]
    public async Task Put_with_a_stale_etag_is_refused_and_changes_nothing()
    {
        await using var server = await TestServer.Start();
        var (id, etag) = await server.Register(Given.Record());
        using var first = await Send(server, HttpMethod.Put, id, etag, Body.Json(Given.Record("Second title")));

        using var second = await Send(server, HttpMethod.Put, id, etag, Body.Json(Given.Record("Third title")));

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal(HttpStatusCode.PreconditionFailed, second.StatusCode);
        Assert.Contains("Second title", await server.Anonymous.GetStringAsync($"/datasets/{id}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Patch_changes_one_member_and_keeps_the_rest()
    {
        await using var server = await TestServer.Start();
        var (id, etag) = await server.Register(Given.Record());

        using var response = await Send(server, HttpMethod.Patch, id, etag, Body.Of("""{ "version": "2.0" }""", "application/merge-patch+json"));

        Assert.True(response.StatusCode == HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        using var record = JsonDocument.Parse(await server.Anonymous.GetStringAsync($"/datasets/{id}"));
        Assert.Equal("2.0", record.RootElement.GetProperty("version").GetString());
        Assert.Equal("能登半島の余震観測波形", record.RootElement.GetProperty("title").GetProperty("ja").GetString());
    }

    [Fact]
    public async Task Patch_that_says_nothing_new_makes_no_revision()
    {
        await using var server = await TestServer.Start();
        var (id, etag) = await server.Register(Given.Record());

        using var response = await Send(server, HttpMethod.Patch, id, etag, Body.Of("{}", "application/merge-patch+json"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(etag, response.Headers.ETag?.Tag);
    }

    [Fact]
    public async Task Delete_leaves_a_tombstone_that_answers_410_with_a_stub()
    {
        await using var server = await TestServer.Start();
        var (id, etag) = await server.Register(Given.Record());

        using var deleted = await Send(server, HttpMethod.Delete, id + "?reason=Replaced", etag, null);
        using var gone = await server.Anonymous.GetAsync($"/datasets/{id}");

        Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);
        Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);
        using var stub = JsonDocument.Parse(await gone.Content.ReadAsStringAsync());
        Assert.Equal("Replaced", stub.RootElement.GetProperty("detail").GetString());
        Assert.Equal("Aftershock waveforms of the Noto Peninsula", stub.RootElement.GetProperty("record").GetProperty("title").GetProperty("en").GetString());
    }

    [Fact]
    public async Task A_draft_becomes_visible_when_it_is_published()
    {
        await using var server = await TestServer.Start();
        var (id, etag) = await server.Register(Given.Record(), "draft");
        var before = (await server.Anonymous.GetAsync($"/datasets/{id}")).StatusCode;

        using var response = await Send(server, HttpMethod.Put, id + "/state", etag, Body.Json("""{ "state": "published" }"""));

        Assert.Equal(HttpStatusCode.NotFound, before);
        Assert.True(response.StatusCode == HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, (await server.Anonymous.GetAsync($"/datasets/{id}")).StatusCode);
    }

    [Fact]
    public async Task Revisions_from_before_publication_are_for_staff_only()
    {
        await using var server = await TestServer.Start();
        var (id, etag) = await server.Register(Given.Record("Unfinished"), "draft");
        using var revised = await Send(server, HttpMethod.Put, id, etag, Body.Json(Given.Record()));
        using var published = await Send(server, HttpMethod.Put, id + "/state", revised.Headers.ETag!.Tag, Body.Json("""{ "state": "published" }"""));

        var forStaff = await Count(server.Steward, id);
        var forAll = await Count(server.Anonymous, id);

        Assert.Equal(3, forStaff);
        Assert.Equal(1, forAll);
        Assert.DoesNotContain("Unfinished", await server.Anonymous.GetStringAsync($"/datasets/{id}/revisions/1"), StringComparison.Ordinal);
    }

    private static async Task<int> Count(HttpClient client, string id)
    {
        using var history = JsonDocument.Parse(await client.GetStringAsync($"/datasets/{id}/revisions"));
        return history.RootElement.GetProperty("revisions").GetArrayLength();
    }

    private static async Task<HttpResponseMessage> Send(TestServer server, HttpMethod method, string path, string etag, HttpContent? body)
    {
        using var request = new HttpRequestMessage(method, $"/datasets/{path}") { Content = body };
        request.Headers.TryAddWithoutValidation("If-Match", etag);
        return await server.Steward.SendAsync(request);
    }
}
