using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace MetaCatalog.Storage.Sqlite;

/// <summary>The database file of a folder: held by one process, written by one session, read by many.</summary>
internal sealed class Database : IDisposable
{
    public const string FileName = "catalog.db";
    private const string LockName = "catalog.lock";

    private readonly ConcurrentBag<Session> idle = [];
    private readonly FileStream folderLock;
    private readonly string connectionString;

    static Database() => SQLitePCL.Batteries_V2.Init();

    private Database(FileStream folderLock, string path)
    {
        this.folderLock = folderLock;
        connectionString = new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, DefaultTimeout = 30 }.ToString();
    }

    /// <summary>Opens the database of a folder, brings it up to date, and keeps other processes out.</summary>
    public static Database Open(string folder)
    {
        Directory.CreateDirectory(folder);
        var database = new Database(Lock(folder), Path.Combine(folder, FileName));
        try
        {
            using var session = database.OpenWriter();
            Migrations.Apply(session);
            return database;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    /// <summary>The session that writes: in WAL mode, a commit returns when it is on stable storage.</summary>
    public Session OpenWriter() => Connect("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 4000;");

    /// <summary>Reads with a session that nobody else uses meanwhile.</summary>
    public T Read<T>(Func<Session, T> read)
    {
        var session = idle.TryTake(out var waiting) ? waiting : Connect("PRAGMA query_only = ON;");
        try
        {
            return read(session);
        }
        finally
        {
            idle.Add(session);
        }
    }

    /// <summary>Reads with several statements that all see the same state.</summary>
    public T ReadSnapshot<T>(Func<Session, T> read) => Read(session =>
    {
        session.Run("BEGIN");
        try
        {
            return read(session);
        }
        finally
        {
            session.Run("COMMIT");
        }
    });

    public void Dispose()
    {
        while (idle.TryTake(out var session))
        {
            session.Dispose();
        }

        folderLock.Dispose();
    }

    [SuppressMessage("Security", "CA2100", Justification = "The settings are constants above.")]
    private Session Connect(string settings)
    {
        var connection = new SqliteConnection(connectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        // Each session would map the file for itself, and the same pages would count once for each.
        command.CommandText = "PRAGMA foreign_keys = ON; PRAGMA mmap_size = 0; PRAGMA cache_size = -8192; PRAGMA temp_store = MEMORY; " + settings;
        command.ExecuteNonQuery();
        return new Session(connection);
    }

    private static FileStream Lock(string folder)
    {
        try
        {
            return new FileStream(Path.Combine(folder, LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException fault)
        {
            throw new IOException($"The data folder '{folder}' is in use by another process, or cannot be written to.", fault);
        }
    }
}
