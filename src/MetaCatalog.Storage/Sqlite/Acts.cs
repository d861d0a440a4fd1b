using MetaCatalog.Catalog.Access.Requests;

namespace MetaCatalog.Storage.Sqlite;

/// <summary>The audit of what was done beside revising records: written in the transaction of what was done.</summary>
internal static class Acts
{
    private const string Insert = "INSERT INTO acts (time, actor, kind, subject, detail) VALUES ($1, $2, $3, $4, $5) RETURNING number";
    private const string Page = "SELECT number, time, actor, kind, subject, detail FROM acts WHERE number > $1 ORDER BY number LIMIT $2";

    /// <summary>Writes an act.</summary>
    /// <returns>Its number.</returns>
    public static long Write(Session session, DateTimeOffset time, string actor, string kind, string subject, string detail) =>
        (long)session.Value(Insert, time.ToStored(), actor, kind, subject, detail)!; // an insert that returns has a row

    public static List<Act> Read(Session session, long after, int limit) => session.Rows(
        Page, static row => new Act(row.GetInt64(0), Moments.ToInstant(row.GetInt64(1)), row.GetString(2), row.GetString(3), row.GetString(4), row.GetString(5)), after, limit);
}
