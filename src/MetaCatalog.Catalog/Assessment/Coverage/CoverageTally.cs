namespace MetaCatalog.Catalog.Assessment.Coverage;

/// <summary>How many records of each domain have each field, in the making. Not safe for several threads.</summary>
/// <param name="Domains">Domain → field, or field with <c>@tag</c> → records; <see cref="All"/> counts them all.</param>
internal sealed record CoverageTally(Dictionary<string, Dictionary<string, long>> Domains)
{
    /// <summary>What stands for every record of a domain.</summary>
    public const string All = "*";

    // Tags are invented freely; of those beyond any list that people could read only the field is counted.
    private const int MostKeys = 2_000;

    public static CoverageTally Empty => new([]);

    /// <summary>Counts one more record.</summary>
    public void Add(string domain, IReadOnlyList<string> keys)
    {
        if (!Domains.TryGetValue(domain, out var counts))
        {
            Domains[domain] = counts = new Dictionary<string, long>(StringComparer.Ordinal);
        }

        counts[All] = counts.GetValueOrDefault(All) + 1;
        foreach (var key in keys)
        {
            if (counts.TryGetValue(key, out var count) || counts.Count < MostKeys || !key.Contains('@', StringComparison.Ordinal))
            {
                counts[key] = count + 1;
            }
        }
    }

    public CoveragePoint ToPoint(DateOnly day, string ruleset) =>
        new(day, ruleset, Domains.ToDictionary(static domain => domain.Key, static domain => (IReadOnlyDictionary<string, long>)domain.Value));
}

/// <summary>How many public records had each field on a day.</summary>
/// <param name="Day">The day in the catalog's zone.</param>
/// <param name="Ruleset">The version of the rules of that day.</param>
/// <param name="Domains">Domain → field, or field with <c>@tag</c> → records; <c>*</c> counts all of the domain.</param>
public sealed record CoveragePoint(DateOnly Day, string Ruleset, IReadOnlyDictionary<string, IReadOnlyDictionary<string, long>> Domains)
{
    /// <summary>The counts of a domain; of all domains together when it is null.</summary>
    internal IReadOnlyDictionary<string, long> Of(string? domain) => domain is not null
        ? Domains.GetValueOrDefault(domain, new Dictionary<string, long>())
        : Domains.Values.SelectMany(static counts => counts).GroupBy(static count => count.Key, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.Sum(static count => count.Value), StringComparer.Ordinal);
}
