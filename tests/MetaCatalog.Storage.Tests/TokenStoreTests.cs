using MetaCatalog.Catalog.Access;
using MetaCatalog.TestKit;

namespace MetaCatalog.Storage.Tests;

public sealed class TokenStoreTests : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly RecordStore store;
    private readonly FakeClock clock = new(Changes.Noon);
    private readonly TokenStore tokens;

    public TokenStoreTests()
    {
        store = RecordStore.Open(folder.Path);
        tokens = new TokenStore(store.Tokens, clock);
    }

    public async ValueTask DisposeAsync()
    {
        await store.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task A_token_stands_for_its_role_and_scopes()
    {
        var issued = await tokens.Create(Actor.System, "importer", Role.Steward, Scopes.Write);

        var actor = tokens.Verify(issued.Secret)!;

        Assert.Equal((Role.Steward, Scopes.Write), (actor.Role, actor.Rights));
        Assert.Equal($"token:{issued.Token.Id}", actor.Id);
    }

    [Fact]
    public async Task A_token_gives_no_more_than_its_role_may()
    {
        var issued = await tokens.Create(Actor.System, "reader", Role.Reader, Scopes.All);

        Assert.Equal(Scopes.None, tokens.Verify(issued.Secret)!.Rights);
    }

    [Fact]
    public async Task An_expired_token_is_nobody()
    {
        var issued = await tokens.Create(Actor.System, "short", Role.Steward, expires: Changes.Noon.AddMinutes(1));

        clock.Now = Changes.Noon.AddMinutes(1);

        Assert.Null(tokens.Verify(issued.Secret));
    }

    [Fact]
    public async Task A_revoked_token_is_nobody()
    {
        var issued = await tokens.Create(Actor.System, "old", Role.Steward);

        Assert.True(await tokens.Revoke(Actor.System, issued.Token.Id));

        Assert.Null(tokens.Verify(issued.Secret));
        Assert.False(await tokens.Revoke(Actor.System, issued.Token.Id));
        Assert.NotNull(Assert.Single(tokens.List(Actor.System)).Revoked);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("mcat_0000")]
    public void An_unknown_secret_is_nobody(string? secret) => Assert.Null(tokens.Verify(secret));

    [Fact]
    public async Task Only_hashes_are_kept()
    {
        var issued = await tokens.Create(Actor.System, "secret", Role.Administrator);
        await store.DisposeAsync();

        foreach (var file in Directory.GetFiles(folder.Path))
        {
            Assert.Equal(-1, (await File.ReadAllBytesAsync(file)).AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(issued.Secret)));
        }
    }

    [Fact]
    public async Task A_preset_secret_replaces_the_one_before_it()
    {
        await tokens.Preset(Actor.System, "admin", "correct horse battery", Role.Administrator);
        await tokens.Preset(Actor.System, "admin", "a different secret", Role.Administrator);

        Assert.Null(tokens.Verify("correct horse battery"));
        Assert.Equal(Role.Administrator, tokens.Verify("a different secret")!.Role);
        await Assert.ThrowsAsync<ArgumentException>(() => tokens.Preset(Actor.System, "admin", "short", Role.Administrator));
    }

    [Fact]
    public async Task Only_administrators_keep_tokens()
    {
        var steward = new Actor("s", Role.Steward);

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => tokens.Create(steward, "mine", Role.Administrator));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => tokens.Revoke(steward, "x"));
        Assert.Throws<UnauthorizedAccessException>(() => tokens.List(steward));
    }
}
