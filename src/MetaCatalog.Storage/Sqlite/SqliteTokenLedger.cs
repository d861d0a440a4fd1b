using System.Text.Encodings.Web;
using System.Text.Json;
using MetaCatalog.Catalog.Access;
using Microsoft.Data.Sqlite;

namespace MetaCatalog.Storage.Sqlite;

/// <summary>Tokens in the database of the change log.</summary>
internal sealed class SqliteTokenLedger(Database database, SqliteChangeLog log) : ITokenLedger
{
    private const string Columns = "SELECT id, name, role, scopes, created, expires, revoked FROM tokens";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public Task Keep(ApiToken token, ReadOnlyMemory<byte> hash, string by) => log.Write(session =>
    {
        session.Run(
            "INSERT OR REPLACE INTO tokens (id, hash, name, role, scopes, created, expires, revoked) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            token.Id, hash.ToArray(), token.Name, (int)token.Role, (int)token.Scopes, token.Created.ToStored(), token.Expires.ToStored(), token.Revoked.ToStored());
        Acts.Write(session, token.Created, by, "token-created", token.Id, Detail(token));
    });

    public ApiToken? Find(ReadOnlyMemory<byte> hash) =>
        database.Read(session => session.Row(Columns + " WHERE hash = $1", Read, hash.ToArray()));

    public async Task<bool> Revoke(string id, string by, DateTimeOffset at)
    {
        var changed = 0;
        await log.Write(session =>
        {
            changed = session.Run("UPDATE tokens SET revoked = $2 WHERE id = $1 AND revoked IS NULL", id, at.ToStored());
            if (changed > 0)
            {
                Acts.Write(session, at, by, "token-revoked", id, "{}");
            }
        });
        return changed > 0;
    }

    public IReadOnlyList<ApiToken> List() => database.Read(static session => session.Rows(Columns + " ORDER BY created, id", Read));

    private static string Detail(ApiToken token) =>
        JsonSerializer.Serialize(new { name = token.Name, role = token.Role.ToString(), scopes = token.Scopes.ToString(), expires = token.Expires }, Json);

    private static ApiToken Read(SqliteDataReader row) => new(
        row.GetString(0), row.GetString(1), (Role)row.GetInt32(2), (Scopes)row.GetInt32(3), Moments.ToInstant(row.GetInt64(4)), Instant(row, 5), Instant(row, 6));

    private static DateTimeOffset? Instant(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : Moments.ToInstant(row.GetInt64(column));
}
