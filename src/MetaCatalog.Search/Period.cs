namespace MetaCatalog.Search;

/// <summary>A span of time, ends included; an end that is null is open.</summary>
public readonly record struct Period
{
    /// <summary>Makes a period.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The end lies before the start.</exception>
    public Period(DateTimeOffset? start, DateTimeOffset? end)
    {
        if (end < start)
        {
            throw new ArgumentOutOfRangeException(nameof(end), end, $"Allowed: an end not before the start, {start:O}.");
        }

        (Start, End) = (start, end);
    }

    /// <summary>The first instant, null when it has always been.</summary>
    public DateTimeOffset? Start { get; }

    /// <summary>The last instant, null when it goes on.</summary>
    public DateTimeOffset? End { get; }

    internal long StartTicks => Start?.UtcTicks ?? long.MinValue;

    internal long EndTicks => End?.UtcTicks ?? long.MaxValue;
}
