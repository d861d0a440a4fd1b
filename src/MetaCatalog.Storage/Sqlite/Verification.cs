using System.Security.Cryptography;
using MetaCatalog.Catalog.Log;

namespace MetaCatalog.Storage.Sqlite;

/// <summary>Checks that the file is whole, that no stored content changed, and that all that is derived follows from the revisions.</summary>
internal sealed class Verification(Database database, LogHead until)
{
    private const int Batch = 500;

    public IEnumerable<string> Faults(CancellationToken cancellation) =>
        FileFaults().Concat(ContentFaults(cancellation)).Concat(ChainFaults(cancellation)).Concat(RecordFaults()).Concat(FeedFaults()).Concat(RequestFaults());

    private IEnumerable<string> FileFaults() =>
        database.Read(static session => session.Rows("PRAGMA quick_check(10)", static row => row.GetString(0)))
            .Where(static line => line != "ok")
            .Select(static line => $"database: {line}");

    private IEnumerable<string> ContentFaults(CancellationToken cancellation)
    {
        for (var after = 0L; ;)
        {
            cancellation.ThrowIfCancellationRequested();
            var contents = database.Read(session => session.Rows(
                "SELECT sequence, hash, nquads FROM contents WHERE sequence > $1 AND sequence <= $2 ORDER BY sequence LIMIT $3",
                static row => (Sequence: row.GetInt64(0), Hash: row.GetFieldValue<byte[]>(1), NQuads: row.GetFieldValue<byte[]>(2)),
                after, until.Sequence, Batch));
            foreach (var (sequence, hash, packed) in contents)
            {
                if (!IsContent(hash, packed))
                {
                    yield return $"content {sequence}: the stored N-Quads do not have the hash {Convert.ToHexStringLower(hash)}";
                }
            }

            if (contents.Count < Batch)
            {
                yield break;
            }

            after = contents[^1].Sequence;
        }
    }

    private static bool IsContent(byte[] hash, byte[] packed)
    {
        try
        {
            using var stream = new MemoryStream(packed);
            return SHA256.HashData(Packing.Unpack(stream)).AsSpan().SequenceEqual(hash);
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    // Every revision must be what RevisionChain.Next makes of the one before it and the change that it came from.
    private IEnumerable<string> ChainFaults(CancellationToken cancellation)
    {
        var head = default(LogHead);
        while (head.Sequence < until.Sequence)
        {
            cancellation.ThrowIfCancellationRequested();
            var revisions = database.Read(session => session.Rows(
                RevisionRows.Select + " WHERE r.sequence > $1 AND r.sequence <= $2 ORDER BY r.sequence LIMIT $3", RevisionRows.Read, head.Sequence, until.Sequence, Batch));
            if (revisions.Count == 0)
            {
                yield return $"log: it ends at sequence {head.Sequence} instead of {until.Sequence}";
                yield break;
            }

            foreach (var revision in revisions)
            {
                if (ChainFault(revision, head) is { } fault)
                {
                    yield return fault;
                }

                head = new LogHead(revision.Sequence, revision.Public.IsChange ? revision.Public.Ordinal : head.Ordinal, revision.Time);
            }
        }
    }

    private string? ChainFault(LoggedRevision revision, LogHead head)
    {
        var previous = revision.Number == 1 ? null : database.Read(session => session.Row(
            RevisionRows.Select + " WHERE r.record = $1 AND r.number = $2", RevisionRows.Read, revision.Record.Value, revision.Number - 1));
        if (revision.Number > 1 && previous is null)
        {
            return $"revision {revision.Sequence}: number {revision.Number} of {revision.Record} has none before it";
        }

        if (previous is null && revision.ContentSequence != revision.Sequence)
        {
            return $"revision {revision.Sequence}: the first of {revision.Record} has no content of its own";
        }

        var expected = RevisionChain.Next(previous, ChangeOf(revision), head);
        return Derived(expected).Equals(Derived(revision)) ? null : $"revision {revision.Sequence} of {revision.Record}: does not follow from the one before it";
    }

    private static Change ChangeOf(LoggedRevision revision) => new()
    {
        Record = revision.Record,
        Kind = revision.Kind,
        Revision = revision.Revision,
        Expected = null,
        Time = revision.Time,
        Actor = revision.Actor,
        State = revision.Facts.State,
        Note = revision.Note,
        Content = revision.ContentSequence != revision.Sequence ? null : new RevisionContent
        {
            Topic = revision.Topic,
            Hash = revision.Hash,
            NQuads = default,
            Level = revision.Facts.Level,
            EmbargoEnd = revision.Facts.EmbargoEnd,
            Target = revision.Facts.Target,
            Card = revision.Card,
            Assessment = revision.Assessment,
        },
    };

    private static object Derived(LoggedRevision r) =>
        (r.Sequence, r.Number, r.Time, r.Facts, r.Due, r.Public, r.ContentSequence, (r.Hash, r.Topic, string.Join(' ', r.Sets)));

    private List<string> RecordFaults() => database.Read(static session => session.Rows(
        """
        SELECT 'record ' || k.record || ': does not stand at its last revision' FROM records k
          LEFT JOIN revisions r ON r.sequence = k.sequence
          WHERE r.record IS NOT k.record OR r.due IS NOT k.due
             OR EXISTS (SELECT 1 FROM revisions n WHERE n.record = k.record AND n.number > r.number)
        UNION ALL
        SELECT 'record ' || r.record || ': has revisions but no row' FROM revisions r
          WHERE r.number = 1 AND NOT EXISTS (SELECT 1 FROM records k WHERE k.record = r.record)
        UNION ALL
        SELECT 'topic ' || c.topic || ': is not held by ' || r.record FROM revisions r JOIN contents c ON c.sequence = r.content
          WHERE NOT EXISTS (SELECT 1 FROM topics t WHERE t.topic = c.topic AND t.record = r.record)
        """,
        static row => row.GetString(0)));

    // An access request stands where its latest act put it, and acts have no gaps.
    private List<string> RequestFaults() => database.Read(static session => session.Rows(
        """
        SELECT 'request ' || q.id || ': does not stand at its last act' FROM access_requests q LEFT JOIN acts a ON a.number = q.act
          WHERE a.subject IS NOT q.id OR a.detail ->> 'state' IS NOT q.state OR a.detail ->> 'expires' IS NOT q.expires OR a.detail ->> 'record' IS NOT q.record
             OR EXISTS (SELECT 1 FROM acts n WHERE n.subject = q.id AND n.number > q.act)
        UNION ALL
        SELECT 'acts: ' || (max(number) - count(*)) || ' are missing' FROM acts HAVING max(number) > count(*)
        """,
        static row => row.GetString(0)));

    private List<string> FeedFaults() => database.ReadSnapshot(static session =>
    {
        List<string> faults = [];
        var expected = Feed.All(session).ToDictionary(static revision => revision.Public.Ordinal);
        var actual = session.Rows("SELECT ordinal, record, sequence, time FROM feed", static row => (row.GetInt64(0), row.GetString(1), row.GetInt64(2), row.GetInt64(3)));
        var rows = expected.Values.Select(static r => (r.Public.Ordinal, r.Record.Value, r.Sequence, r.Time.ToStored()));
        faults.AddRange(rows.Except(actual).Select(static row => $"feed: lacks record {row.Item2} at ordinal {row.Item1}"));
        faults.AddRange(actual.Except(rows).Select(static row => $"feed: holds record {row.Item2} at ordinal {row.Item1} without reason"));

        var sets = session.Rows("SELECT spec, ordinal FROM feed_sets", static row => (row.GetString(0), row.GetInt64(1)));
        var specs = expected.Values.SelectMany(static r => Feed.SpecsOf(r).Select(spec => (spec, r.Public.Ordinal))).ToHashSet();
        faults.AddRange(specs.Except(sets).Select(static set => $"feed: ordinal {set.Item2} is not in set {set.Item1}"));
        faults.AddRange(sets.Where(set => !specs.Contains(set)).Select(static set => $"feed: ordinal {set.Item2} is in set {set.Item1} without reason"));
        return faults;
    });
}
