using MetaCatalog.Catalog.Log;
using MetaCatalog.Catalog.Records;

namespace MetaCatalog.Storage.Sqlite;

/// <summary>The change log in SQLite: WAL, <c>synchronous=FULL</c>, one writing thread that commits in groups, pooled readers.</summary>
internal sealed class SqliteChangeLog(Database database, SqliteRenditions renditions) : IChangeLog
{
    private const string Select = RevisionRows.Select;

    private readonly GroupCommit commits = new(database.OpenWriter());

    public LogHead Head => commits.Head;

    public Task<IReadOnlyList<AppendOutcome>> Append(IReadOnlyList<Change> changes, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return commits.Append(changes);
    }

    public void Follow(Action<IReadOnlyList<LoggedRevision>> follower) => commits.Follow(follower);

    public LoggedRevision? Current(RecordId record) =>
        One(Select + " JOIN records k ON k.sequence = r.sequence WHERE k.record = $1", record.Value);

    public LoggedRevision? AtSequence(RecordId record, long sequence) =>
        One(Select + " WHERE r.record = $1 AND r.sequence <= $2 ORDER BY r.number DESC LIMIT 1", record.Value, sequence);

    public LoggedRevision? AtOrdinal(RecordId record, long ordinal) =>
        One(Select + " WHERE r.record = $1 AND r.is_public = 1 AND r.ordinal <= $2 ORDER BY r.number DESC LIMIT 1", record.Value, ordinal);

    public IReadOnlyList<LoggedRevision> History(RecordId record) =>
        Many(Select + " WHERE r.record = $1 ORDER BY r.number", record.Value);

    public RecordId? FindTopic(string topic) =>
        database.Read(session => session.Value("SELECT record FROM topics WHERE topic = $1", topic)) is string id ? RecordId.Parse(id) : null;

    public AppendOutcome.Repeated? Recall(in BulkLineKey line)
    {
        var key = line;
        return database.Read(session => AppendTransaction.Recall(session, key));
    }

    public IReadOnlyList<LoggedRevision> ReadAfter(long sequence, int limit) =>
        Many(Select + " WHERE r.sequence > $1 ORDER BY r.sequence LIMIT $2", sequence, limit);

    public IReadOnlyList<LoggedRevision> CurrentAfter(RecordId? after, int limit) =>
        Many(Select + " JOIN records k ON k.sequence = r.sequence WHERE k.record > $1 ORDER BY k.record LIMIT $2", after?.Value ?? "", limit);

    public ReadOnlyMemory<byte> NQuads(long contentSequence) =>
        database.Read(session => session.Row(
            "SELECT nquads FROM contents WHERE sequence = $1", static row => Packing.Unpack(row.GetStream(0)), contentSequence))
        ?? throw new KeyNotFoundException($"There is no content of sequence {contentSequence}.");

    public (ReadOnlyMemory<byte> Bytes, string MediaType) Document(long contentSequence) =>
        database.Read(session => session.Row<(ReadOnlyMemory<byte>, string)>(
            "SELECT document, document_type FROM contents WHERE sequence = $1 AND document IS NOT NULL",
            static row => (Packing.Unpack(row.GetStream(0)), row.GetString(1)),
            contentSequence)) is { Item2: not null } found ? found : (default, "");

    public IReadOnlyList<LoggedRevision> DueBy(DateTimeOffset instant, int limit) =>
        Many(Select + " JOIN records k ON k.sequence = r.sequence WHERE k.due <= $1 ORDER BY k.due, k.record LIMIT $2", instant.ToStored(), limit);

    public DateTimeOffset? NextDue() =>
        database.Read(session => session.Value("SELECT min(due) FROM records WHERE due IS NOT NULL")) is long due ? Moments.ToInstant(due) : null;

    public FeedPage ReadFeed(in FeedQuestion question)
    {
        var (asked, ordinal) = (question, Head.Ordinal);
        return database.Read(session => Feed.Read(session, asked, ordinal));
    }

    public IReadOnlyList<string> FeedSets() => database.Read(Feed.Sets);

    public IReadOnlyList<FeedPart> FeedParts(int length) => database.Read(session => Feed.PartsOf(session, length));

    public IReadOnlyList<(RecordId Record, DateTimeOffset Time)> FeedPart(int length, long number) => database.Read(session => Feed.PartOf(session, length, number));

    public Task RebuildFeed()
    {
        renditions.Clear();
        return commits.Do(Feed.Rebuild);
    }

    public IEnumerable<string> Verify(CancellationToken cancellation) => new Verification(database, Head).Faults(cancellation);

    /// <summary>Does other writing, in order with the changes and durable like them.</summary>
    public Task Write(Action<Session> work) => commits.Do(work);

    /// <summary>Waits for what is being written, then closes.</summary>
    public ValueTask DisposeAsync()
    {
        commits.Dispose();
        database.Dispose();
        return ValueTask.CompletedTask;
    }

    private LoggedRevision? One(string sql, string record) => database.Read(session => session.Row(sql, RevisionRows.Read, record));

    private LoggedRevision? One(string sql, string record, long bound) => database.Read(session => session.Row(sql, RevisionRows.Read, record, bound));

    private List<LoggedRevision> Many(string sql, object first) => database.Read(session => session.Rows(sql, RevisionRows.Read, first));

    private List<LoggedRevision> Many(string sql, object first, int limit) => database.Read(session => session.Rows(sql, RevisionRows.Read, first, limit));
}
