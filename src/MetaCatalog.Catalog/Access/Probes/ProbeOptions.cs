namespace MetaCatalog.Catalog.Access.Probes;

/// <summary>When addresses are asked, and how long the answers hold.</summary>
public sealed record ProbeOptions
{
    /// <summary>After how long an address is asked again.</summary>
    public TimeSpan LookAgainAfter { get; init; } = TimeSpan.FromDays(7);

    /// <summary>For how long an answer holds; then a rule that needs it is not evaluated.</summary>
    public TimeSpan HoldsFor { get; init; } = TimeSpan.FromDays(30);

    /// <summary>How long after one run the next begins.</summary>
    public TimeSpan BetweenRuns { get; init; } = TimeSpan.FromDays(1);

    /// <summary>The most addresses of one record that are asked; of longer lists the first.</summary>
    public int MaxLinksOfRecord { get; init; } = 50;

    /// <summary>The most addresses that one run asks; the next run goes on there.</summary>
    public int MaxLinksInRun { get; init; } = 10_000;

    /// <summary>After how many addresses of a host that do not answer the others of a batch are left for the next run.</summary>
    public int MaxFailuresOfHost { get; init; } = 3;

    /// <summary>How many hosts are asked at once.</summary>
    public int HostsAtOnce { get; init; } = 4;
}
