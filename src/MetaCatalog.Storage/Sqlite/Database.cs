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
    private readonly string path;

    static Database() => SQLitePCL.Batteries_V2.Init();

    private Database(FileStream folderLock, string path)
    {
        this.folderLock = folderLock;
        this.path = path;
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
    /// <remarks>Ids are random, so that a commit touches pages everywhere in the indexes: the one writer keeps many of them at hand.</remarks>
    public Session OpenWriter() => Connect(path, "PRAGMA cache_size = -65536; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 4000;");

    /// <summary>Reads with a session that nobody else uses meanwhile.</summary>
    public T Read<T>(Func<Session, T> read)
    {
        var session = idle.TryTake(out var waiting) ? waiting : Connect(path, "PRAGMA cache_size = -2048; PRAGMA query_only = ON;");
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

    /// <summary>A session on a file, with the settings of all and those given.</summary>
    [SuppressMessage("Security", "CA2100", Justification = "The settings are constants of this room.")]
    public static Session Connect(string path, string settings)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, DefaultTimeout = 30 }.ToString());
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            // Each session would map the file for itself, and the same pages would count once for each.
            command.CommandText = "PRAGMA foreign_keys = ON; PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY; " + settings;
            command.ExecuteNonQuery();
            return new Session(connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
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
