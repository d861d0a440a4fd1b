using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Access.Probes;
using MetaCatalog.Catalog.Access.Requests;
using MetaCatalog.Catalog.Assessment.Reassessing;
using MetaCatalog.Catalog.Log;
using MetaCatalog.Storage.Sqlite;

namespace MetaCatalog.Storage;

/// <summary>The database of a catalog: its change log, its tokens, its access requests, what reassessing keeps and what probes found, in one place.</summary>
public sealed class RecordStore : IAsyncDisposable
{
    private readonly SqliteRenditions renditions;

    private RecordStore(IChangeLog log, ITokenLedger tokens, IRequestLedger requests, IAssessmentLedger assessments, IProbeLedger probes, SqliteRenditions renditions)
    {
        this.renditions = renditions;
        Log = log;
        Tokens = tokens;
        Requests = requests;
        Assessments = assessments;
        Probes = probes;
    }

    /// <summary>The change log.</summary>
    public IChangeLog Log { get; }

    /// <summary>The tokens.</summary>
    public ITokenLedger Tokens { get; }

    /// <summary>The access requests, and the audit of acts.</summary>
    public IRequestLedger Requests { get; }

    /// <summary>How far reassessing has come, and its days.</summary>
    public IAssessmentLedger Assessments { get; }

    /// <summary>What probes found.</summary>
    public IProbeLedger Probes { get; }

    /// <summary>What was worked out once of revisions; made anew by a rebuild of the feed.</summary>
    public IRenditions Renditions => renditions;

    /// <summary>Opens the database of a folder, and makes both when they are not there.</summary>
    /// <exception cref="IOException">The folder is in use by another process, or cannot be written to.</exception>
    public static RecordStore Open(string folder)
    {
        var database = Database.Open(folder);
        var renditions = new SqliteRenditions(folder);
        var log = new SqliteChangeLog(database, renditions);
        return new RecordStore(
            log, new SqliteTokenLedger(database, log), new SqliteRequestLedger(database, log), new SqliteAssessmentLedger(database, log), new SqliteProbeLedger(database, log), renditions);
    }

    /// <summary>Waits for what is being written, then closes.</summary>
    public async ValueTask DisposeAsync()
    {
        await renditions.DisposeAsync();
        await Log.DisposeAsync();
    }
}
