namespace MetaCatalog.Shacl;

/// <summary>What to do with a part of a shapes graph that this engine does not evaluate.</summary>
public enum UnsupportedHandling
{
    /// <summary>Refuse the shapes graph; nothing passes for having been checked when it was not.</summary>
    Refuse,

    /// <summary>Leave the part out and say so in <see cref="ShapesGraph.Notices"/>.</summary>
    Skip,
}

/// <summary>How a shapes graph is loaded. The defaults are safe for shapes from strangers.</summary>
public sealed record ShapesOptions
{
    /// <summary>The defaults.</summary>
    public static readonly ShapesOptions Default = new();

    /// <summary>What to do with SPARQL-based constraints, components and targets, and with entailment regimes.</summary>
    public UnsupportedHandling Unsupported { get; init; } = UnsupportedHandling.Refuse;

    /// <summary>How deep shapes may refer to shapes; 1 to 1,000, for each level takes stack.</summary>
    public int MaxNesting { get; init; } = 100;

    /// <summary>How many steps a property path may have, nested ones counted.</summary>
    public int MaxPathLength { get; init; } = 1_000;

    /// <summary>How many members a list may have.</summary>
    public int MaxListLength { get; init; } = 1_000_000;

    /// <summary>How many faults are reported before loading gives up looking for more.</summary>
    public int MaxFaults { get; init; } = 1_000;

    /// <summary>The longest regular expression, in characters.</summary>
    public int MaxPatternLength { get; init; } = 10_000;

    /// <summary>How long one match of a pattern may take that needs backtracking.</summary>
    public TimeSpan PatternTimeout { get; init; } = TimeSpan.FromMilliseconds(200);

    internal ShapesOptions Checked()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxNesting, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MaxNesting, 1_000);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxPathLength, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxFaults, 1);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(PatternTimeout, TimeSpan.Zero);
        return this;
    }
}
