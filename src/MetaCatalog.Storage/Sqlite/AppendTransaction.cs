using System.Globalization;
using MetaCatalog.Catalog.Log;
using MetaCatalog.Catalog.Records;

namespace MetaCatalog.Storage.Sqlite;

/// <summary>Changes applied one after another inside one open transaction.</summary>
internal sealed class AppendTransaction(Session session, LogHead head)
{
    private const string CurrentOf = RevisionRows.Select + " JOIN records k ON k.sequence = r.sequence WHERE k.record = $1";
    private const string RevisionAt = RevisionRows.Select + " WHERE r.sequence = $1";
    private const string HolderOf = "SELECT record FROM topics WHERE topic = $1";
    private const string Claim = "INSERT INTO topics (topic, record) VALUES ($1, $2)";
    private const string PutRecord = "INSERT INTO records (record, sequence, due) VALUES ($1, $2, $3) ON CONFLICT (record) DO UPDATE SET sequence = $2, due = $3";
    private const string LineOf = "SELECT digest, sequence FROM bulk_lines WHERE key = $1 AND line = $2";
    private const string PutLine = "INSERT INTO bulk_lines (key, line, digest, sequence) VALUES ($1, $2, $3, $4)";

    private readonly List<LoggedRevision> committed = [];

    /// <summary>How far the log goes once this transaction is committed.</summary>
    public LogHead Head => head;

    /// <summary>What this transaction adds, in order.</summary>
    public IReadOnlyList<LoggedRevision> Revisions => committed;

    public AppendOutcome Apply(Change change, PackedContent? content)
    {
        if (change.BulkLine is { } line && Recall(session, line) is { } earlier)
        {
            return earlier;
        }

        var current = session.Row(CurrentOf, RevisionRows.Read, change.Record.Value);
        if (current?.Revision != change.Expected)
        {
            return new AppendOutcome.Stale(current);
        }

        if (change.Content is { } claimed && claimed.Topic != current?.Topic && session.Value(HolderOf, claimed.Topic) is string holder)
        {
            return new AppendOutcome.TopicTaken(RecordId.Parse(holder));
        }

        return new AppendOutcome.Committed(Write(current, change, content));
    }

    /// <summary>What an earlier run committed for the line, or null.</summary>
    public static AppendOutcome.Repeated? Recall(Session session, BulkLineKey line)
    {
        var found = session.Row(LineOf, static row => (Digest: row.GetString(0), Sequence: row.GetInt64(1)), line.Key, line.Line);
        return found.Digest is null
            ? null
            : new AppendOutcome.Repeated(session.Row(RevisionAt, RevisionRows.Read, found.Sequence)!, found.Digest == line.Digest); // lines refer to revisions
    }

    private LoggedRevision Write(LoggedRevision? current, Change change, PackedContent? content)
    {
        var revision = RevisionChain.Next(current, change, head);
        if (content is not null)
        {
            RevisionRows.Insert(session, revision.Sequence, content);
        }

        if (revision.Topic != current?.Topic)
        {
            session.Run(Claim, revision.Topic, revision.Record.Value);
        }

        RevisionRows.Insert(session, revision);
        session.Run(PutRecord, revision.Record.Value, revision.Sequence, revision.Due.ToStored());
        if (change.BulkLine is { } line)
        {
            session.Run(PutLine, line.Key, line.Line, line.Digest, revision.Sequence);
        }

        Feed.Follow(session, current, revision);
        head = new LogHead(revision.Sequence, revision.Public.IsChange ? revision.Public.Ordinal : head.Ordinal, revision.Time);
        committed.Add(revision);
        return revision;
    }

    /// <summary>How far the log goes, read from the database.</summary>
    public static LogHead ReadHead(Session session)
    {
        var last = session.Row(
            "SELECT sequence, time FROM revisions ORDER BY sequence DESC LIMIT 1",
            static row => (Sequence: row.GetInt64(0), Time: Moments.ToInstant(row.GetInt64(1))));
        var ordinal = Convert.ToInt64(session.Value("SELECT max(ordinal) FROM feed") ?? 0L, CultureInfo.InvariantCulture);
        return new LogHead(last.Sequence, ordinal, last.Time);
    }
}
