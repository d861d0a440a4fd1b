using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Log;
using MetaCatalog.Catalog.ReadModels;
using MetaCatalog.Catalog.Records;

namespace MetaCatalog.Catalog;

/// <summary>The catalog, put together: log → read models → editor and reader.</summary>
/// <remarks>
/// <code>
/// var store = RecordStore.Open("data");                       // MetaCatalog.Storage
/// await using var catalog = await MetadataCatalog.Open(store.Log, store.Tokens, options, TimeProvider.System);
/// var outcome = await catalog.Editor.Create(actor, Submission.Json(bytes), RecordState.Published);
/// </code>
/// Disposing ends the background work and leaves the log to whoever opened it.
/// </remarks>
public sealed class MetadataCatalog : IAsyncDisposable
{
    private MetadataCatalog(RecordEditor editor, RecordReader reader, TokenStore tokens, CatalogUpkeep upkeep)
    {
        Editor = editor;
        Reader = reader;
        Tokens = tokens;
        Upkeep = upkeep;
    }

    /// <summary>The door for writing.</summary>
    public RecordEditor Editor { get; }

    /// <summary>The door for reading.</summary>
    public RecordReader Reader { get; }

    /// <summary>API tokens.</summary>
    public TokenStore Tokens { get; }

    /// <summary>Verify and rebuild.</summary>
    public CatalogUpkeep Upkeep { get; }

    /// <summary>Opens the catalog: catches its read models up with the log, and lifts what is due.</summary>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    public static Task<MetadataCatalog> Open(
        IChangeLog log, ITokenLedger tokens, CatalogOptions options, TimeProvider clock, CancellationToken cancellation = default)
    {
        options.Validate();
        throw new NotImplementedException();
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => throw new NotImplementedException();
}
