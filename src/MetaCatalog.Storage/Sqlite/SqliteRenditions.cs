using System.Collections.Concurrent;
using System.Threading.Channels;
using MetaCatalog.Catalog.Log;
using MetaCatalog.Catalog.Records;
using Microsoft.Data.Sqlite;

namespace MetaCatalog.Storage.Sqlite;

/// <summary>Renditions in a file of their own beside the log: written by one thread without waiting for the disk, emptied when full.</summary>
/// <remarks>A fault of this file costs work, never an answer: what cannot be read is worked out again.</remarks>
internal sealed class SqliteRenditions : IRenditions, IAsyncDisposable
{
    public const string FileName = "renditions.db";

    private const int Full = 13; // SQLITE_FULL
    private const int MostWaiting = 2_000;
    private const string Select = "SELECT bytes FROM renditions WHERE revision = $1 AND form = $2";
    private const string Insert = "INSERT OR IGNORE INTO renditions (revision, form, bytes) VALUES ($1, $2, $3)";

    // In the order in which they were first asked for, which is that of the feed: the pages of a harvest lie together.
    private const string Schema = """
        CREATE TABLE IF NOT EXISTS renditions (number INTEGER PRIMARY KEY, revision TEXT NOT NULL, form TEXT NOT NULL, bytes BLOB NOT NULL) STRICT;
        CREATE UNIQUE INDEX IF NOT EXISTS renditions_by_revision ON renditions (revision, form);
        CREATE TABLE IF NOT EXISTS made_by (stamp TEXT NOT NULL) STRICT;
        """;

    private readonly string path;
    private readonly ConcurrentBag<Session> readers = [];
    private readonly Channel<Kept> waiting = Channel.CreateBounded<Kept>(new BoundedChannelOptions(MostWaiting) { SingleReader = true, FullMode = BoundedChannelFullMode.DropWrite });
    private readonly Lock gate = new();
    private readonly Session writer;
    private readonly Task work;

    /// <summary>Opens the file in the folder; one that cannot be used is made anew.</summary>
    /// <param name="folder">The data folder.</param>
    /// <param name="mostPages">The most pages of 4 kB that the file may have.</param>
    public SqliteRenditions(string folder, int mostPages = 500_000)
    {
        path = Path.Combine(folder, FileName);
        writer = OpenWriter(mostPages);
        work = Task.Run(Write);
    }

    public void Use(string stamp)
    {
        lock (gate)
        {
            if (writer.Value("SELECT stamp FROM made_by") is not string known || known != stamp)
            {
                Empty();
                writer.Run("DELETE FROM made_by");
                writer.Run("INSERT INTO made_by (stamp) VALUES ($1)", stamp);
            }
        }
    }

    public byte[]? Find(string form, RevisionId revision)
    {
        try
        {
            var session = readers.TryTake(out var idle) ? idle : Open("PRAGMA query_only = ON;");
            var bytes = session.Row(Select, static row => Packing.Unpack(row.GetStream(0)), revision.Value, form);
            readers.Add(session);
            return bytes;
        }
        catch (Exception fault) when (fault is SqliteException or InvalidDataException)
        {
            return null;
        }
    }

    public void Keep(string form, RevisionId revision, byte[] bytes) => waiting.Writer.TryWrite(new Kept(revision, form, bytes));

    public void Clear()
    {
        lock (gate)
        {
            Empty();
        }
    }

    public async ValueTask DisposeAsync()
    {
        waiting.Writer.TryComplete();
        await work;
        writer.Dispose();
        while (readers.TryTake(out var session))
        {
            session.Dispose();
        }
    }

    private async Task Write()
    {
        while (await waiting.Reader.WaitToReadAsync())
        {
            lock (gate)
            {
                WriteWaiting();
            }
        }
    }

    private void WriteWaiting()
    {
        try
        {
            writer.Run("BEGIN");
            while (waiting.Reader.TryRead(out var kept))
            {
                writer.Run(Insert, kept.Revision.Value, kept.Form, Packing.Pack(kept.Bytes));
            }

            writer.Run("COMMIT");
        }
        catch (SqliteException fault)
        {
            RollBack();
            if (fault.SqliteErrorCode == Full)
            {
                Empty();
            }
        }
    }

    private void RollBack()
    {
        try
        {
            writer.Run("ROLLBACK");
        }
        catch (SqliteException)
        {
            // SQLite has rolled back by itself: that is what was wanted.
        }
    }

    private void Empty() => writer.Run("DELETE FROM renditions");

    private Session OpenWriter(int mostPages)
    {
        try
        {
            return Prepared(mostPages);
        }
        catch (SqliteException)
        {
            foreach (var file in new[] { path, path + "-wal", path + "-shm" })
            {
                File.Delete(file);
            }

            return Prepared(mostPages);
        }
    }

    private Session Prepared(int mostPages)
    {
        var session = Open(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; PRAGMA max_page_count = {mostPages};"));
        try
        {
            session.Run(Schema);
            return session;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    private Session Open(string settings) => Database.Connect(path, "PRAGMA cache_size = -1024; " + settings);

    private readonly record struct Kept(RevisionId Revision, string Form, byte[] Bytes);
}
