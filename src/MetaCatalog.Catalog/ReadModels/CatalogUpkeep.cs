using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Log;

namespace MetaCatalog.Catalog.ReadModels;

/// <summary>Keeping the house: proving that every read model equals the log, and making them anew. Thread safe.</summary>
/// <remarks>Takes <see cref="Scopes.Administer"/>; without it every method but <see cref="Health"/> throws <see cref="UnauthorizedAccessException"/>.</remarks>
public sealed class CatalogUpkeep : IDisposable
{
    private const int MostFaults = 1_000;
    private const int CloseBehind = 1_000;

    private readonly IChangeLog log;
    private readonly SearchModel search;
    private readonly ReadModelFollower follower;
    private readonly SemaphoreSlim oneRebuild = new(1);

    internal CatalogUpkeep(IChangeLog log, SearchModel search, ReadModelFollower follower)
    {
        this.log = log;
        this.search = search;
        this.follower = follower;
    }

    /// <summary>Compares every read model with the log, and every stored content with its hash. Writes wait while the search index is compared.</summary>
    public async Task<UpkeepReport> Verify(Actor actor, CancellationToken cancellation = default)
    {
        RequireAdministrator(actor);
        List<string> faults = [.. log.Verify(cancellation).Take(MostFaults)];
        var head = log.Head.Sequence;
        await follower.Reached(head).ConfigureAwait(false);
        if (follower.Trouble is { } trouble)
        {
            faults.Add(trouble);
        }

        faults.AddRange(search.Index.Damaged().Select(static file => $"search: {file} is damaged; a rebuild mends it"));
        var records = 0L;
        await follower.Between(() => faults.AddRange(new SearchVerification(log, search.Index).Faults(out records, cancellation))).ConfigureAwait(false);
        return new UpkeepReport(head, records, [.. faults.Take(MostFaults)]);
    }

    /// <summary>Makes every read model anew, beside the one in use, and then puts it in its place. Reads and writes go on.</summary>
    public async Task<UpkeepReport> Rebuild(Actor actor, CancellationToken cancellation = default)
    {
        RequireAdministrator(actor);
        await oneRebuild.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            await log.RebuildFeed().ConfigureAwait(false);
            var built = await Task.Run(() => search.Build(cancellation), cancellation).ConfigureAwait(false);
            await follower.Between(() => search.Use(built)).ConfigureAwait(false);
            follower.Mended();
        }
        finally
        {
            oneRebuild.Release();
        }

        return await Verify(actor, cancellation).ConfigureAwait(false);
    }

    /// <summary>How far the log and each read model have come, and whether all is well: for health and metrics.</summary>
    public CatalogHealth Health()
    {
        var head = log.Head;
        var applied = follower.Applied;
        var trouble = follower.Trouble;
        return new CatalogHealth(
            head.Sequence,
            new Dictionary<string, long> { ["search"] = applied, ["feed"] = head.Sequence },
            trouble is null && head.Sequence - applied <= CloseBehind,
            trouble);
    }

    /// <inheritdoc/>
    public void Dispose() => oneRebuild.Dispose();

    private static void RequireAdministrator(Actor actor)
    {
        if (!actor.May(Scopes.Administer))
        {
            throw new UnauthorizedAccessException($"'{actor.Id}' may not verify or rebuild; that takes the scope 'administer'.");
        }
    }
}

/// <summary>What upkeep did and found.</summary>
/// <param name="Revisions">Revisions looked at.</param>
/// <param name="Records">Records looked at.</param>
/// <param name="Faults">What is not as it should be; empty when all is well. At most 1,000 are listed.</param>
public sealed record UpkeepReport(long Revisions, long Records, IReadOnlyList<string> Faults)
{
    /// <summary>Whether all is well.</summary>
    public bool IsClean => Faults.Count == 0;
}

/// <summary>How the catalog is.</summary>
/// <param name="LogSequence">The last sequence of the log.</param>
/// <param name="Applied">The last sequence that each read model reflects.</param>
/// <param name="IsReady">Whether every read model is close behind the log and nothing failed.</param>
/// <param name="Trouble">What failed; null when nothing did.</param>
public sealed record CatalogHealth(long LogSequence, IReadOnlyDictionary<string, long> Applied, bool IsReady, string? Trouble);
