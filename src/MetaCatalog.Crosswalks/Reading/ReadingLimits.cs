namespace MetaCatalog.Crosswalks.Reading;

/// <summary>How much a foreign document may hold.</summary>
public sealed record ReadingLimits
{
    /// <summary>The limits for a document that describes a few resources.</summary>
    public static ReadingLimits Default { get; } = new();

    /// <summary>The most bytes of a document.</summary>
    public int MaxBytes { get; init; } = 16 << 20;

    /// <summary>How deep elements, objects and arrays may be nested.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>The most elements, or values of JSON.</summary>
    public int MaxNodes { get; init; } = 1_000_000;

    /// <summary>The most resources in a document.</summary>
    public int MaxRecords { get; init; } = 10_000;
}
