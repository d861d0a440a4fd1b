using MetaCatalog.Catalog.Access;

namespace MetaCatalog.Catalog.ReadModels;

/// <summary>Keeping the house: proving that every read model equals the log, and making them anew. Thread safe.</summary>
/// <remarks>Takes <see cref="Scopes.Administer"/>; without it every method throws <see cref="UnauthorizedAccessException"/>.</remarks>
public sealed class CatalogUpkeep
{
    internal CatalogUpkeep()
    {
    }

    /// <summary>Compares every read model with the log, and every stored content with its hash.</summary>
    public Task<UpkeepReport> Verify(Actor actor, CancellationToken cancellation = default) => throw new NotImplementedException();

    /// <summary>Makes every read model anew, beside the one in use, and then puts it in its place. Reads and writes go on.</summary>
    public Task<UpkeepReport> Rebuild(Actor actor, CancellationToken cancellation = default) => throw new NotImplementedException();

    /// <summary>How far the log and each read model have come, and whether the log takes writes: for health and metrics.</summary>
    public CatalogHealth Health() => throw new NotImplementedException();
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
/// <param name="IsReady">Whether every read model has reached the log and nothing failed.</param>
/// <param name="Trouble">What failed; null when nothing did.</param>
public sealed record CatalogHealth(long LogSequence, IReadOnlyDictionary<string, long> Applied, bool IsReady, string? Trouble);
