namespace MetaCatalog.Catalog.Access;

/// <summary>An API token as it is kept and listed: everything but the secret.</summary>
/// <param name="Id">Its public name, for listing and revoking.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Role">The role it acts in.</param>
/// <param name="Scopes">What it is good for.</param>
/// <param name="Created">When it was made.</param>
/// <param name="Expires">From when it is no longer good; null for never.</param>
/// <param name="Revoked">When it was revoked; null while it is good.</param>
public sealed record ApiToken(
    string Id, string Name, Role Role, Scopes Scopes, DateTimeOffset Created, DateTimeOffset? Expires, DateTimeOffset? Revoked)
{
    /// <summary>Whether it may be used at the instant.</summary>
    public bool IsGoodAt(DateTimeOffset now) => Revoked is null && !(Expires <= now);
}

/// <summary>A fresh token: the only time that its secret is seen.</summary>
/// <param name="Token">What is kept.</param>
/// <param name="Secret">What its owner sends as <c>Authorization: Bearer</c>.</param>
public sealed record IssuedToken(ApiToken Token, string Secret);
