using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using MetaCatalog.Catalog;
using MetaCatalog.Catalog.Access;
using MetaCatalog.TestKit;

namespace MetaCatalog.Server.Tests;

/// <summary>The real service on a free port, in a temporary folder, with a clock that the test sets.</summary>
public sealed class TestServer : IAsyncDisposable
{
    public const string Url = "https://catalog.example";
    private const string AdminToken = "administrator-of-the-tests";

    private readonly TemporaryFolder folder;
    private readonly CatalogServer server;
    private readonly string stewardToken;

    private TestServer(TemporaryFolder folder, CatalogServer server, FakeClock clock, string stewardToken)
    {
        this.folder = folder;
        this.server = server;
        this.stewardToken = stewardToken;
        Clock = clock;
        Anonymous = Client(null);
        Steward = Client(stewardToken);
        Admin = Client(AdminToken);
    }

    public FakeClock Clock { get; }

    public HttpClient Anonymous { get; }

    public HttpClient Steward { get; }

    public HttpClient Admin { get; }

    public MetadataCatalog Catalog => server.Catalog;

    public static async Task<TestServer> Start(Func<MetaCatalogOptions, MetaCatalogOptions>? change = null)
    {
        var folder = new TemporaryFolder();
        var clock = new FakeClock(new DateTimeOffset(2026, 11, 24, 3, 0, 0, TimeSpan.Zero));
        var options = new MetaCatalogOptions { Data = folder.Path, Port = 0, Host = "127.0.0.1", PublicUrl = Url, AdminToken = AdminToken };
        var server = await CatalogServer.Start(change is null ? options : change(options), clock);
        var issued = await server.Catalog.Tokens.Create(Actor.System, "steward", Role.Steward);
        return new TestServer(folder, server, clock, issued.Secret);
    }

    public HttpClient Client(string? token)
    {
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = server.Address };
        client.DefaultRequestHeaders.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    /// <summary>Registers a record and gives its id and entity tag.</summary>
    public async Task<(string Id, string ETag)> Register(string json, string state = "published")
    {
        using var response = await Steward.PostAsync($"/datasets?state={state}", Body.Json(json));
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == System.Net.HttpStatusCode.Created, $"{(int)response.StatusCode}: {text}");
        using var receipt = JsonDocument.Parse(text);
        return (receipt.RootElement.GetProperty("id").GetString()!, response.Headers.ETag!.Tag);
    }

    public async ValueTask DisposeAsync()
    {
        Anonymous.Dispose();
        Steward.Dispose();
        Admin.Dispose();
        await server.DisposeAsync();
        folder.Dispose();
    }
}

/// <summary>Bodies of requests.</summary>
public static class Body
{
    public static StringContent Json(string text) => Of(text, "application/json");

    public static StringContent Turtle(string text) => Of(text, "text/turtle");

    public static StringContent Of(string text, string mediaType)
    {
        var content = new StringContent(text, Encoding.UTF8);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(mediaType);
        return content;
    }

    public static ByteArrayContent Of(byte[] bytes, string mediaType)
    {
        var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(mediaType);
        return content;
    }
}
