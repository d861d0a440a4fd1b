using System.Globalization;
using MetaCatalog.Catalog.Discovery;
using MetaCatalog.Catalog.Log;
using MetaCatalog.Catalog.Records;

namespace MetaCatalog.Storage.Sqlite;

/// <summary>The public feed: one row a record, at its latest public change; derived from the revisions.</summary>
internal static class Feed
{
    private const string Delete = "DELETE FROM feed WHERE ordinal = $1";
    private const string Insert = "INSERT INTO feed (ordinal, record, sequence, time) VALUES ($1, $2, $3, $4)";
    private const string DeleteSet = "DELETE FROM feed_sets WHERE spec = $1 AND ordinal = $2";
    private const string InsertSet = "INSERT INTO feed_sets (spec, ordinal) VALUES ($1, $2)";

    private const string FirstAt = "SELECT ordinal FROM feed WHERE time >= $1 ORDER BY time, ordinal LIMIT 1";
    private const string LastAt = "SELECT ordinal FROM feed WHERE time <= $1 ORDER BY time DESC, ordinal DESC LIMIT 1";

    private const string Page = RevisionRows.Select + """
         JOIN feed f ON f.sequence = r.sequence
        WHERE f.ordinal BETWEEN $1 AND $2 ORDER BY f.ordinal LIMIT $3
        """;

    private const string PageOfSet = RevisionRows.Select + """
         JOIN feed f ON f.sequence = r.sequence JOIN feed_sets s ON s.ordinal = f.ordinal
        WHERE s.spec = $4 AND s.ordinal BETWEEN $1 AND $2 ORDER BY s.ordinal LIMIT $3
        """;

    private const string Count = "SELECT count(*) FROM feed INDEXED BY feed_by_time WHERE time BETWEEN $1 AND $2";
    private const string CountOfSet = "SELECT count(*) FROM feed_sets WHERE spec = $3 AND ordinal BETWEEN $1 AND $2";

    private const string Parts = """
        SELECT f.ordinal / $1 AS part, max(f.time) FROM feed f JOIN revisions r ON r.sequence = f.sequence
        WHERE r.is_live = 1 GROUP BY part ORDER BY part
        """;

    private const string Part = """
        SELECT f.record, f.time FROM feed f JOIN revisions r ON r.sequence = f.sequence
        WHERE r.is_live = 1 AND f.ordinal BETWEEN $1 AND $2 ORDER BY f.ordinal
        """;

    // Steps from one spec to the next in the index, however many rows each has.
    private const string Specs = """
        WITH RECURSIVE step (spec) AS (
          SELECT min(spec) FROM feed_sets
          UNION ALL SELECT (SELECT min(spec) FROM feed_sets WHERE feed_sets.spec > step.spec) FROM step WHERE step.spec IS NOT NULL)
        SELECT spec FROM step WHERE spec IS NOT NULL
        """;

    private const string Latest = RevisionRows.Select + """
         JOIN records k ON k.record = r.record JOIN revisions last ON last.sequence = k.sequence
        WHERE r.is_public = 1 AND r.ordinal = last.ordinal AND r.sequence > $1 ORDER BY r.sequence LIMIT 1000
        """;

    /// <summary>Moves a record to the end of the feed, when the revision is a public change.</summary>
    public static void Follow(Session session, LoggedRevision? previous, LoggedRevision revision)
    {
        if (!revision.Public.IsChange)
        {
            return;
        }

        if (previous is { Public.Ordinal: > 0 })
        {
            session.Run(Delete, previous.Public.Ordinal);
            foreach (var spec in SpecsOf(previous))
            {
                session.Run(DeleteSet, spec, previous.Public.Ordinal);
            }
        }

        Add(session, revision);
    }

    public static FeedPage Read(Session session, in FeedQuestion question, long head)
    {
        var (first, last) = Bounds(session, question, head);
        var from = Math.Max(first, question.After + 1);
        var rows = question.Set is { } set
            ? session.Rows(PageOfSet, RevisionRows.Read, from, last, question.Limit + 1, set)
            : session.Rows(Page, RevisionRows.Read, from, last, question.Limit + 1);
        var hasMore = rows.Count > question.Limit;
        return new FeedPage(hasMore ? rows[..^1] : rows, hasMore, question.WithTotal ? Total(session, question, first, last) : null, head);
    }

    public static List<string> Sets(Session session) => session.Rows(Specs, static row => row.GetString(0));

    public static List<FeedPart> PartsOf(Session session, int length) =>
        session.Rows(Parts, static row => new FeedPart(row.GetInt64(0), Moments.ToInstant(row.GetInt64(1))), length);

    public static List<(RecordId Record, DateTimeOffset Time)> PartOf(Session session, int length, long number) => session.Rows(
        Part, static row => (RecordId.Parse(row.GetString(0)), Moments.ToInstant(row.GetInt64(1))), number * length, (number * length) + length - 1);

    public static void Rebuild(Session session)
    {
        session.Run("DELETE FROM feed");
        session.Run("DELETE FROM feed_sets");
        foreach (var revision in All(session))
        {
            Add(session, revision);
        }
    }

    /// <summary>What the feed should hold, worked out from the revisions, in order.</summary>
    public static IEnumerable<LoggedRevision> All(Session session)
    {
        for (var after = 0L; ;)
        {
            var batch = session.Rows(Latest, RevisionRows.Read, after);
            if (batch.Count == 0)
            {
                yield break;
            }

            foreach (var revision in batch)
            {
                yield return revision;
            }

            after = batch[^1].Sequence;
        }
    }

    public static IEnumerable<string> SpecsOf(LoggedRevision revision) => revision.Sets.SelectMany(RecordSets.WithParents).Distinct(StringComparer.Ordinal);

    private static void Add(Session session, LoggedRevision revision)
    {
        session.Run(Insert, revision.Public.Ordinal, revision.Record.Value, revision.Sequence, revision.Time.ToStored());
        foreach (var spec in SpecsOf(revision))
        {
            session.Run(InsertSet, spec, revision.Public.Ordinal);
        }
    }

    // Times never fall along the ordinals, so that a range of time is a range of ordinals.
    private static (long First, long Last) Bounds(Session session, in FeedQuestion question, long head)
    {
        var first = question.From is { } from ? Ordinal(session.Value(FirstAt, Ceiling(from)), long.MaxValue) : 1;
        var last = question.Until is { } until ? Ordinal(session.Value(LastAt, until.ToStored()), 0) : head;
        return (first, Math.Min(last, head));
    }

    private static long Total(Session session, in FeedQuestion question, long first, long last)
    {
        var count = question.Set is { } set
            ? session.Value(CountOfSet, first, last, set)
            : session.Value(Count, question.From is { } from ? Ceiling(from) : long.MinValue, question.Until.ToStored() ?? long.MaxValue);
        return Convert.ToInt64(count, CultureInfo.InvariantCulture);
    }

    // Stored times are cut to the millisecond: an instant between two of them begins with the later one.
    private static long Ceiling(DateTimeOffset instant)
    {
        var cut = instant.ToStored();
        return Moments.ToInstant(cut) < instant ? cut + 1 : cut;
    }

    private static long Ordinal(object? value, long otherwise) => value is null ? otherwise : Convert.ToInt64(value, CultureInfo.InvariantCulture);
}
