using System.Globalization;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Log;
using MetaCatalog.Catalog.Records;
using Microsoft.Data.Sqlite;

namespace MetaCatalog.Storage.Sqlite;

/// <summary>Revisions as rows: the one place that knows the columns.</summary>
internal static class RevisionRows
{
    /// <summary>The columns that <see cref="Read"/> reads, from revisions <c>r</c> and contents <c>c</c>.</summary>
    public const string Select = """
        SELECT r.sequence, r.record, r.revision, r.number, r.kind, r.time, r.actor, r.state, r.was_public, r.due,
               r.is_live, r.public_number, r.ordinal, r.public_time, r.first_public, r.is_public, r.sets, r.content, r.note,
               c.topic, c.hash, c.level, c.embargo_end, c.target, c.readiness, c.score, c.errors, c.warnings, c.infos, c.card, r.assessment, c.fair, c.mqa
        FROM revisions r JOIN contents c ON c.sequence = r.content
        """;

    private const string InsertRevision = """
        INSERT INTO revisions (sequence, record, revision, number, kind, time, actor, state, was_public, due,
          is_live, public_number, ordinal, public_time, first_public, is_public, sets, content, note, assessment)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)
        """;

    private const string InsertContent = """
        INSERT INTO contents (sequence, topic, hash, level, embargo_end, target, readiness, score, errors, warnings, infos, card,
          document_type, nquads, document, fair, mqa)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
        """;

    public static LoggedRevision Read(SqliteDataReader row) => new()
    {
        Sequence = row.GetInt64(0),
        Record = RecordId.Parse(row.GetString(1)),
        Revision = RevisionId.Parse(row.GetString(2)),
        Number = row.GetInt32(3),
        Kind = (RevisionKind)row.GetInt32(4),
        Time = Moments.ToInstant(row.GetInt64(5)),
        Actor = row.GetString(6),
        Facts = new AccessFacts((RecordState)row.GetInt32(7), Level(row, 21), Instant(row, 22), (AccessLevel)row.GetInt32(23), row.GetBoolean(8)),
        Due = Instant(row, 9),
        Public = new PublicFace(row.GetBoolean(10), row.GetInt32(11), row.GetInt64(12), Moments.ToInstant(row.GetInt64(13)), Instant(row, 14), row.GetBoolean(15)),
        Sets = row.GetString(16).Split(' ', StringSplitOptions.RemoveEmptyEntries),
        ContentSequence = row.GetInt64(17),
        Note = row.IsDBNull(18) ? null : row.GetString(18),
        Topic = row.GetString(19),
        Hash = Convert.ToHexStringLower(row.GetFieldValue<byte[]>(20)),
        Assessment = row.IsDBNull(30)
            ? new AssessmentSummary(row.GetInt32(24), row.GetInt32(25), row.GetInt32(26), row.GetInt32(27), row.GetInt32(28)) { Fair = Number(row, 31), Mqa = Number(row, 32) }
            : AssessmentOf(row.GetString(30)),
        Card = RecordCard.FromJson(row.GetFieldValue<byte[]>(29)),
    };

    public static void Insert(Session session, LoggedRevision r) => session.Run(
        InsertRevision,
        r.Sequence, r.Record.Value, r.Revision.Value, r.Number, (int)r.Kind, r.Time.ToStored(), r.Actor, (int)r.Facts.State, r.Facts.WasPublic, r.Due.ToStored(),
        r.Public.IsLive, r.Public.Number, r.Public.Ordinal, r.Public.Time.ToStored(), r.Public.First.ToStored(), r.Public.IsChange,
        string.Join(' ', r.Sets), r.ContentSequence, r.Note, r.ContentSequence == r.Sequence ? null : TextOf(r.Assessment));

    public static void Insert(Session session, long sequence, PackedContent packed)
    {
        var (content, assessment) = (packed.Content, packed.Content.Assessment);
        session.Run(
            InsertContent,
            sequence, content.Topic, Convert.FromHexString(content.Hash), (int?)content.Level, content.EmbargoEnd.ToStored(), (int)content.Target,
            assessment.Readiness, assessment.Score, assessment.Errors, assessment.Warnings, assessment.Infos, packed.Card,
            content.DocumentType, packed.NQuads, packed.Document, assessment.Fair, assessment.Mqa);
    }

    private static string TextOf(in AssessmentSummary a) => string.Create(
        CultureInfo.InvariantCulture,
        $"{a.Readiness} {a.Score} {a.Errors} {a.Warnings} {a.Infos}{(a is { Fair: { } fair, Mqa: { } mqa } ? $" {fair} {mqa}" : "")}");

    // Those of an earlier program have five numbers.
    private static AssessmentSummary AssessmentOf(string text) =>
        Array.ConvertAll(text.Split(' '), static number => int.Parse(number, CultureInfo.InvariantCulture)) switch
        {
            [var readiness, var score, var errors, var warnings, var infos] => new AssessmentSummary(readiness, score, errors, warnings, infos),
            [var readiness, var score, var errors, var warnings, var infos, var fair, var mqa] =>
                new AssessmentSummary(readiness, score, errors, warnings, infos) { Fair = fair, Mqa = mqa },
            _ => throw new InvalidDataException($"'{text}' is no assessment."),
        };

    private static int? Number(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt32(column);

    private static AccessLevel? Level(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : (AccessLevel)row.GetInt32(column);

    private static DateTimeOffset? Instant(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : Moments.ToInstant(row.GetInt64(column));
}

/// <summary>Content made ready for its row, on the writer's own thread, so that the one thread that commits need not do it.</summary>
internal sealed class PackedContent(RevisionContent content)
{
    public RevisionContent Content { get; } = content;

    public byte[] Card { get; } = content.Card.ToJson();

    public byte[] NQuads { get; } = Packing.Pack(content.NQuads.Span);

    public byte[]? Document { get; } = content.Document.IsEmpty ? null : Packing.Pack(content.Document.Span);
}
