using System.Security.Cryptography;
using System.Text;
using MetaCatalog.Catalog.Records;

namespace MetaCatalog.Catalog.Access;

/// <summary>Makes, checks, lists and revokes API tokens. Only the SHA-256 of a secret is kept. Thread safe.</summary>
public sealed class TokenStore(ITokenLedger ledger, TimeProvider clock)
{
    private const string Prefix = "mcat_";
    private const string PresetPrefix = "preset:";
    private const int LongestSecret = 256;

    /// <summary>Makes a token with a random secret of 256 bits.</summary>
    /// <param name="by">Who makes it; needs <see cref="Scopes.Administer"/>.</param>
    /// <param name="name">What people call it; 1–200 characters.</param>
    /// <param name="role">The role it acts in.</param>
    /// <param name="scopes">What it is good for, within the role.</param>
    /// <param name="expires">From when it is no longer good; null for never.</param>
    /// <exception cref="UnauthorizedAccessException">The actor may not make tokens.</exception>
    public Task<IssuedToken> Create(Actor by, string name, Role role, Scopes scopes = Scopes.All, DateTimeOffset? expires = null) =>
        Keep(by, OpaqueText.Next(), name, Prefix + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32)), role, scopes, expires);

    /// <summary>Keeps a secret chosen by the operator, such as one preset in the environment; the same name replaces it.</summary>
    /// <exception cref="ArgumentException">The secret has fewer than 16 or more than 256 characters.</exception>
    /// <exception cref="UnauthorizedAccessException">The actor may not make tokens.</exception>
    public Task<IssuedToken> Preset(Actor by, string name, string secret, Role role, Scopes scopes = Scopes.All)
    {
        ArgumentNullException.ThrowIfNull(secret);
        if (secret.Length is < 16 or > LongestSecret)
        {
            throw new ArgumentException($"A preset token has 16 to {LongestSecret} characters; this one has {secret.Length}.", nameof(secret));
        }

        RequireAdministrator(by);
        return ledger.Find(Hash(secret)) is { Revoked: null } known && known.Id == PresetPrefix + name && (known.Role, known.Scopes) == (role, scopes)
            ? Task.FromResult(new IssuedToken(known, secret)) // the service was started again: nothing changes
            : Keep(by, PresetPrefix + name, name, secret, role, scopes, null);
    }

    /// <summary>The actor for whom a secret stands, or null when it is unknown, expired or revoked.</summary>
    public Actor? Verify(string? secret)
    {
        if (secret is null or "" || secret.Length > LongestSecret)
        {
            return null;
        }

        return ledger.Find(Hash(secret)) is { } token && token.IsGoodAt(clock.GetUtcNow())
            ? new Actor($"token:{token.Id}", token.Role, token.Scopes) { Name = token.Name }
            : null;
    }

    /// <summary>Makes a token useless from now on.</summary>
    /// <returns>False when there is none with the id, or it was revoked before.</returns>
    /// <exception cref="UnauthorizedAccessException">The actor may not revoke tokens.</exception>
    public Task<bool> Revoke(Actor by, string id)
    {
        RequireAdministrator(by);
        return ledger.Revoke(id, by.Id, clock.GetUtcNow());
    }

    /// <summary>All tokens ever made, oldest first.</summary>
    /// <exception cref="UnauthorizedAccessException">The actor may not list tokens.</exception>
    public IReadOnlyList<ApiToken> List(Actor by)
    {
        RequireAdministrator(by);
        return ledger.List();
    }

    private async Task<IssuedToken> Keep(Actor by, string id, string name, string secret, Role role, Scopes scopes, DateTimeOffset? expires)
    {
        RequireAdministrator(by);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(name.Length, 200, nameof(name));
        var token = new ApiToken(id, name, role, scopes, clock.GetUtcNow(), expires, null);
        await ledger.Keep(token, Hash(secret), by.Id);
        return new IssuedToken(token, secret);
    }

    private static void RequireAdministrator(Actor by)
    {
        if (!by.May(Scopes.Administer))
        {
            throw new UnauthorizedAccessException($"'{by.Id}' may not keep tokens; that takes the scope 'administer'.");
        }
    }

    private static byte[] Hash(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
