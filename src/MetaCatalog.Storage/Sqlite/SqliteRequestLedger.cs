using System.Text.Encodings.Web;
using System.Text.Json;
using MetaCatalog.Catalog.Access.Requests;
using MetaCatalog.Catalog.Access.Use;
using MetaCatalog.Catalog.Records;
using Microsoft.Data.Sqlite;

namespace MetaCatalog.Storage.Sqlite;

/// <summary>Access requests and acts in the database of the change log, written by its one thread.</summary>
internal sealed class SqliteRequestLedger(Database database, SqliteChangeLog log) : IRequestLedger
{
    private const string Select = """
        SELECT id, record, actor, actor_name, purpose, user_kind, statement, affiliation, verdict, asked,
               state, decided, decided_by, reason, expires, ended, act, digest
        FROM access_requests
        """;

    private const string Insert = """
        INSERT INTO access_requests (id, record, actor, actor_name, purpose, user_kind, statement, affiliation, verdict, asked,
          state, decided, decided_by, reason, expires, ended, act, key, digest)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)
        """;

    private const string Update = """
        UPDATE access_requests SET state = $2, decided = $3, decided_by = $4, reason = $5, expires = $6, ended = $7, act = $8 WHERE id = $1
        """;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public async Task<AskOutcome> Ask(AccessRequest request, AskKey? key, int mostWaiting)
    {
        AskOutcome? outcome = null;
        await log.Write(session => outcome = Standing(session, request, key, mostWaiting) ?? Commit(session, request, key)).ConfigureAwait(false);
        return outcome!; // the work was done
    }

    public async Task<AccessRequest?> Step(AccessRequest becomes, string kind, string by, DateTimeOffset at)
    {
        AccessRequest? committed = null;
        await log.Write(session =>
        {
            if (session.Value("SELECT act FROM access_requests WHERE id = $1", becomes.Id.Value) is long act && act == becomes.Act)
            {
                committed = becomes with { Act = Acts.Write(session, at, by, kind, becomes.Id.Value, Detail(becomes)) };
                session.Run(
                    Update, becomes.Id.Value, (int)becomes.State, becomes.Decided.ToStored(), becomes.DecidedBy, becomes.Reason,
                    becomes.Expires.ToStored(), becomes.Ended.ToStored(), committed.Act);
            }
        }).ConfigureAwait(false);
        return committed;
    }

    public AccessRequest? Find(RequestId id) => database.Read(session => session.Row(Select + " WHERE id = $1", Read, id.Value));

    public IReadOnlyList<AccessRequest> Of(string actor, RequestId? after, int limit) => database.Read(session => after is { } last
        ? session.Rows(Select + " WHERE actor = $1 AND (asked, id) < (SELECT asked, id FROM access_requests WHERE id = $2) ORDER BY asked DESC, id DESC LIMIT $3", Read, actor, last.Value, limit)
        : session.Rows(Select + " WHERE actor = $1 ORDER BY asked DESC, id DESC LIMIT $2", Read, actor, limit));

    public IReadOnlyList<AccessRequest> In(RequestState state, RequestId? after, int limit) => database.Read(session => after is { } last
        ? session.Rows(Select + " WHERE state = $1 AND (asked, id) > (SELECT asked, id FROM access_requests WHERE id = $2) ORDER BY asked, id LIMIT $3", Read, (int)state, last.Value, limit)
        : session.Rows(Select + " WHERE state = $1 ORDER BY asked, id LIMIT $2", Read, (int)state, limit));

    public IReadOnlyList<AccessRequest> Expiring(DateTimeOffset after, DateTimeOffset until, int limit) => database.Read(session => session.Rows(
        Select + " WHERE state = 1 AND expires > $1 AND expires <= $2 ORDER BY expires, id LIMIT $3", Read, after.ToStored(), until.ToStored(), limit));

    public DateTimeOffset? GrantedUntil(RecordId record, string actor) => database.Read(session => session.Value(
        "SELECT max(expires) FROM access_requests WHERE state = 1 AND record = $1 AND actor = $2", record.Value, actor)) is long expires
            ? Moments.ToInstant(expires)
            : null;

    IReadOnlyList<Act> IRequestLedger.Acts(long after, int limit) => database.Read(session => Acts.Read(session, after, limit));

    private static AskOutcome? Standing(Session session, AccessRequest request, AskKey? key, int mostWaiting)
    {
        if (key is { } repeated)
        {
            var earlier = session.Row(Select + " WHERE actor = $1 AND key = $2", static row => (Request: Read(row), Digest: row.GetString(17)), request.Actor, repeated.Key);
            if (earlier.Request is not null)
            {
                return new AskOutcome.Repeated(earlier.Request, earlier.Digest == repeated.Digest);
            }
        }

        if (session.Row(Select + " WHERE actor = $1 AND record = $2 AND state = 0", Read, request.Actor, request.Record.Value) is { } waiting)
        {
            return new AskOutcome.Waiting(waiting);
        }

        return (long)session.Value("SELECT count(*) FROM access_requests WHERE actor = $1 AND state = 0", request.Actor)! >= mostWaiting // a count is never NULL
            ? new AskOutcome.TooMany()
            : null;
    }

    private static AskOutcome.Committed Commit(Session session, AccessRequest request, AskKey? key)
    {
        var act = Acts.Write(session, request.Asked, request.Actor, "request-asked", request.Id.Value, Detail(request));
        session.Run(
            Insert,
            request.Id.Value, request.Record.Value, request.Actor, request.ActorName, request.Purpose, (int?)request.User, request.Statement, request.Affiliation,
            (int)request.Verdict, request.Asked.ToStored(), (int)request.State, request.Decided.ToStored(), request.DecidedBy, request.Reason,
            request.Expires.ToStored(), request.Ended.ToStored(), act, key?.Key, key?.Digest);
        return new AskOutcome.Committed(request with { Act = act, Asked = Moments.ToInstant(request.Asked.ToStored()) });
    }

    // What the request says after the act, so that the audit alone tells its whole story.
    private static string Detail(AccessRequest request) => JsonSerializer.Serialize(
        new
        {
            record = request.Record.Value,
            state = (int)request.State,
            purpose = request.Purpose,
            user = request.User?.Code(),
            statement = request.Statement,
            affiliation = request.Affiliation,
            verdict = request.Verdict.Code(),
            reason = request.Reason,
            expires = request.Expires.ToStored(),
        },
        Json);

    private static AccessRequest Read(SqliteDataReader row) => new()
    {
        Id = RequestId.Parse(row.GetString(0)),
        Record = RecordId.Parse(row.GetString(1)),
        Actor = row.GetString(2),
        ActorName = row.GetString(3),
        Purpose = row.GetString(4),
        User = row.IsDBNull(5) ? null : (UserKind)row.GetInt32(5),
        Statement = row.GetString(6),
        Affiliation = Text(row, 7),
        Verdict = (UseVerdict)row.GetInt32(8),
        Asked = Moments.ToInstant(row.GetInt64(9)),
        State = (RequestState)row.GetInt32(10),
        Decided = Instant(row, 11),
        DecidedBy = Text(row, 12),
        Reason = Text(row, 13),
        Expires = Instant(row, 14),
        Ended = Instant(row, 15),
        Act = row.GetInt64(16),
    };

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static DateTimeOffset? Instant(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : Moments.ToInstant(row.GetInt64(column));
}
