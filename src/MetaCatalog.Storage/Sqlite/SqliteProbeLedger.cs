using System.Globalization;
using MetaCatalog.Catalog.Access.Probes;
using MetaCatalog.Catalog.Records;
using Microsoft.Data.Sqlite;

namespace MetaCatalog.Storage.Sqlite;

/// <summary>What probes found, in the database of the change log, written by its one thread.</summary>
internal sealed class SqliteProbeLedger(Database database, SqliteChangeLog log) : IProbeLedger
{
    // Most catalogs never ask links: their writes pay nothing for it.
    private volatile bool isEmpty = database.Read(static session => session.Value("SELECT 1 FROM link_evidence LIMIT 1") is null);

    public LinkEvidence? Link(string address, bool publicOnly) => isEmpty ? null : database.Read(session => session.Row(
        "SELECT address, looked, answer, status, media_type, detail, is_public FROM link_evidence WHERE address = $1 AND is_public >= $2 ORDER BY looked DESC LIMIT 1",
        ReadLink, address, publicOnly ? 1 : 0));

    public DoorEvidence? Doors(RecordId record) => database.Read(session => session.Row(
        "SELECT record, looked, was_hidden, seen, missed FROM door_evidence WHERE record = $1", ReadDoors, record.Value));

    public Task Keep(IReadOnlyList<LinkEvidence> links, IReadOnlyList<DoorEvidence> doors) => links.Count + doors.Count == 0 ? Task.CompletedTask : log.Write(session =>
    {
        isEmpty &= links.Count == 0;
        foreach (var link in links)
        {
            session.Run(
                "INSERT OR REPLACE INTO link_evidence (address, looked, answer, status, media_type, detail, is_public) VALUES ($1, $2, $3, $4, $5, $6, $7)",
                link.Address, link.LookedAt.ToStored(), (int)link.Visit.Answer, link.Visit.Status, link.Visit.MediaType, link.Visit.Detail, link.IsPublic ? 1 : 0);
        }

        foreach (var found in doors)
        {
            session.Run(
                "INSERT OR REPLACE INTO door_evidence (record, looked, was_hidden, seen, missed) VALUES ($1, $2, $3, $4, $5)",
                found.Record.Value, found.LookedAt.ToStored(), found.WasHidden ? 1 : 0, Text(found.Seen), Text(found.Missed));
        }
    });

    public Task Forget(DateTimeOffset before) => log.Write(session =>
    {
        session.Run("DELETE FROM link_evidence WHERE looked < $1", before.ToStored());
        session.Run("DELETE FROM door_evidence WHERE looked < $1", before.ToStored());
    });

    public string? Read(string name) =>
        database.Read(session => session.Row("SELECT value FROM probing WHERE name = $1", static row => row.GetString(0), name));

    public Task Write(string name, string value) =>
        log.Write(session => session.Run("INSERT OR REPLACE INTO probing (name, value) VALUES ($1, $2)", name, value));

    private static LinkEvidence ReadLink(SqliteDataReader row) => new(
        row.GetString(0),
        Moments.ToInstant(row.GetInt64(1)),
        new LinkVisit((LinkAnswer)row.GetInt32(2), row.IsDBNull(3) ? null : row.GetInt32(3), Text(row, 4), Text(row, 5)),
        row.GetInt32(6) == 1);

    private static DoorEvidence ReadDoors(SqliteDataReader row) =>
        new(RecordId.Parse(row.GetString(0)), Moments.ToInstant(row.GetInt64(1)), row.GetInt32(2) == 1, DoorsIn(row.GetString(3)), DoorsIn(row.GetString(4)));

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static string Text(IReadOnlyList<Door> doors) => string.Join(' ', doors.Select(static door => ((int)door).ToString(CultureInfo.InvariantCulture)));

    private static Door[] DoorsIn(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static number => (Door)int.Parse(number, CultureInfo.InvariantCulture))];
}
