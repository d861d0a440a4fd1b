namespace MetaCatalog.Shacl;

/// <summary>How one validation is bounded, and what is known beside the data.</summary>
/// <remarks>Going over a bound throws <see cref="ValidationLimitException"/>: a report is whole or it is not given.</remarks>
public sealed record ShaclOptions
{
    /// <summary>The defaults.</summary>
    public static readonly ShaclOptions Default = new();

    /// <summary>The greatest number of results, details counted.</summary>
    public int MaxResults { get; init; } = 1_000_000;

    /// <summary>The greatest number of steps: a value tested or an edge of a path followed is one.</summary>
    public long MaxSteps { get; init; } = 10_000_000_000;

    /// <summary>How long a validation may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>The clock of <see cref="Timeout"/>.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Classes and instances known beside the data, such as an ontology or a code list; null for none.</summary>
    public ClassHierarchy? Classes { get; init; }

    /// <summary>Whether results of <c>sh:node</c>, <c>sh:and</c> and <c>sh:or</c> say in <c>sh:detail</c> what failed inside.</summary>
    public bool Details { get; init; } = true;
}
