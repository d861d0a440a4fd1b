namespace MetaCatalog.Crosswalks.DataFiles;

/// <summary>How much of a data file is looked at. Beyond a limit looking ends with a finding; what was seen until then stays.</summary>
public sealed record DataFileLimits
{
    /// <summary>The limits for files of one's own, on the command line.</summary>
    public static DataFileLimits Default { get; } = new();

    /// <summary>The most bytes that all archives and compressed files together may grow to.</summary>
    public long MaxExpandedBytes { get; init; } = 64L << 30;

    /// <summary>How many times larger than itself a compressed file may grow, once it has grown to <see cref="FreeExpansion"/>.</summary>
    public int MaxExpansionRatio { get; init; } = 200;

    /// <summary>The bytes that a compressed file may grow to whatever the ratio.</summary>
    public long FreeExpansion { get; init; } = 64L << 20;

    /// <summary>How deep archives and compressed files may lie in each other.</summary>
    public int MaxNesting { get; init; } = 4;

    /// <summary>The most files in an archive that are looked at.</summary>
    public int MaxEntries { get; init; } = 10_000;

    /// <summary>The longest line, and the longest value of a table, in bytes.</summary>
    public int MaxLineBytes { get; init; } = 1 << 20;

    /// <summary>The most columns of a table.</summary>
    public int MaxColumns { get; init; } = 4_096;

    /// <summary>The most different things of a kind that are told apart: seismic sources, contigs, samples.</summary>
    public int MaxDistinct { get; init; } = 10_000;

    /// <summary>The largest metadata document that is read.</summary>
    public int MaxDocumentBytes { get; init; } = 16 << 20;
}
