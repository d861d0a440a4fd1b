namespace MetaCatalog.Catalog.ReadModels;

/// <summary>The catalog in numbers, as far as the actor may see it.</summary>
/// <param name="Records">Records that the actor may read, tombstones apart.</param>
/// <param name="ByState">By state code; only what the actor may see.</param>
/// <param name="ByAccessLevel">By code of the level in force.</param>
/// <param name="ByDomain">By domain profile.</param>
/// <param name="ByReadiness">By AI-readiness level, <c>L0</c> … <c>L4</c>.</param>
/// <param name="Position">What the numbers reflect.</param>
public sealed record CatalogStatistics(
    long Records,
    IReadOnlyDictionary<string, long> ByState,
    IReadOnlyDictionary<string, long> ByAccessLevel,
    IReadOnlyDictionary<string, long> ByDomain,
    IReadOnlyDictionary<string, long> ByReadiness,
    string Position);
