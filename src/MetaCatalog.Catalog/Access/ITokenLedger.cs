namespace MetaCatalog.Catalog.Access;

/// <summary>Where tokens are kept: the port to Storage, beside the change log.</summary>
/// <remarks>
/// Contract: a write whose task is done is durable, and so is the act that it wrote in the same commit. Hashes are SHA-256 (32 bytes) and unique. Reads see every write that was
/// done before them. Safe for use from many threads.
/// </remarks>
public interface ITokenLedger
{
    /// <summary>Keeps a token under the hash of its secret, in place of one with the same id.</summary>
    Task Keep(ApiToken token, ReadOnlyMemory<byte> hash, string by);

    /// <summary>The token with the hash, good or not, or null.</summary>
    ApiToken? Find(ReadOnlyMemory<byte> hash);

    /// <summary>Marks a token as revoked.</summary>
    /// <returns>False when there is none with the id, or it was revoked before.</returns>
    Task<bool> Revoke(string id, string by, DateTimeOffset at);

    /// <summary>All tokens ever made, oldest first.</summary>
    IReadOnlyList<ApiToken> List();
}
