using MetaCatalog.Catalog.Access.Probes;
using MetaCatalog.Catalog.Assessment;
using MetaCatalog.Rdf.Iris;

namespace MetaCatalog.Catalog;

/// <summary>How the catalog behaves. The defaults are safe for documents from strangers.</summary>
public sealed record CatalogOptions
{
    /// <summary>The catalog's own address without a slash at the end; topics of its own are <c>{BaseIri}/datasets/{id}</c>.</summary>
    public required string BaseIri { get; init; }

    /// <summary>Where read models are kept, beside the log; null keeps them in memory only.</summary>
    public string? DataFolder { get; init; }

    /// <summary>The zone in which a date without one begins.</summary>
    public TimeSpan ZoneOffset { get; init; } = TimeSpan.FromHours(9);

    /// <summary>The largest document, in bytes.</summary>
    public int MaxDocumentBytes { get; init; } = 10 * 1024 * 1024;

    /// <summary>The greatest number of statements in one record.</summary>
    public int MaxStatements { get; init; } = 200_000;

    /// <summary>The deepest nesting of a document.</summary>
    public int MaxDepth { get; init; } = 100;

    /// <summary>The greatest number of findings in one report.</summary>
    public int MaxFindings { get; init; } = 200;

    /// <summary>The greatest number of records in one imported document.</summary>
    public int MaxRecordsInDocument { get; init; } = 100_000;

    /// <summary>How many records a bulk run prepares at once; about the number of processors serves best.</summary>
    public int BulkParallelism { get; init; } = Math.Max(2, Environment.ProcessorCount);

    /// <summary>How many access requests of one actor may wait for a decision at once.</summary>
    public int MaxWaitingRequests { get; init; } = 20;

    /// <summary>For how many days access may be granted at most.</summary>
    public int MaxGrantDays { get; init; } = 1_826;

    /// <summary>When the links of records are asked, and how long the answers hold.</summary>
    public ProbeOptions Probes { get; init; } = new();

    /// <summary>The least level of AI-readiness that a published record has; L0 asks for nothing.</summary>
    public ReadinessLevel PublishFrom { get; init; } = ReadinessLevel.L0;

    /// <summary>Says which option is out of its range.</summary>
    /// <exception cref="ArgumentException">One is.</exception>
    public void Validate()
    {
        Require(IriSyntax.IsValid(BaseIri) && !BaseIri.EndsWith('/'), nameof(BaseIri), BaseIri, "an absolute IRI without a slash at the end");
        Require(ZoneOffset.Duration() <= TimeSpan.FromHours(14), nameof(ZoneOffset), ZoneOffset, "-14:00 to +14:00");
        Require(MaxDocumentBytes > 0, nameof(MaxDocumentBytes), MaxDocumentBytes, "1 or more");
        Require(MaxStatements > 0, nameof(MaxStatements), MaxStatements, "1 or more");
        Require(MaxDepth > 0, nameof(MaxDepth), MaxDepth, "1 or more");
        Require(MaxFindings > 0, nameof(MaxFindings), MaxFindings, "1 or more");
        Require(MaxRecordsInDocument > 0, nameof(MaxRecordsInDocument), MaxRecordsInDocument, "1 or more");
        Require(MaxWaitingRequests > 0, nameof(MaxWaitingRequests), MaxWaitingRequests, "1 or more");
        Require(MaxGrantDays is > 0 and <= 36_500, nameof(MaxGrantDays), MaxGrantDays, "1 to 36500");
        Require(Enum.IsDefined(PublishFrom), nameof(PublishFrom), PublishFrom, "L0, L1, L2, L3, L4");
        Require(Probes is { MaxLinksOfRecord: > 0, MaxLinksInRun: > 0, MaxFailuresOfHost: > 0, HostsAtOnce: > 0 }, nameof(Probes), Probes, "every number 1 or more");
        Require(Probes.LookAgainAfter <= Probes.HoldsFor, nameof(Probes), Probes, "answers that hold at least until the next look");
        Require(BulkParallelism is > 0 and <= 256, nameof(BulkParallelism), BulkParallelism, "1 to 256");
    }

    private static void Require(bool holds, string name, object value, string allowed)
    {
        if (!holds)
        {
            throw new ArgumentException($"{name} '{value}' is not allowed. Allowed: {allowed}.");
        }
    }
}
