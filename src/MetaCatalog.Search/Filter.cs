namespace MetaCatalog.Search;

/// <summary>A condition on columns. It never changes scores.</summary>
public abstract record Filter
{
    private Filter()
    {
    }

    /// <summary>The one field it is about, or null when it is about several.</summary>
    public abstract string? On { get; }

    /// <summary>The keyword field has at least one of the values. With no values nothing matches.</summary>
    public sealed record AnyOf(string Field, IReadOnlyCollection<string> Values) : Filter
    {
        /// <inheritdoc/>
        public override string? On => Field;
    }

    /// <summary>The keyword field has every one of the values.</summary>
    public sealed record AllOf(string Field, IReadOnlyCollection<string> Values) : Filter
    {
        /// <inheritdoc/>
        public override string? On => Field;
    }

    /// <summary>The keyword field has at least one value and none outside these.</summary>
    public sealed record OnlyOf(string Field, IReadOnlyCollection<string> Values) : Filter
    {
        /// <inheritdoc/>
        public override string? On => Field;
    }

    /// <summary>The field has any value at all.</summary>
    public sealed record Exists(string Field) : Filter
    {
        /// <inheritdoc/>
        public override string? On => Field;
    }

    /// <summary>A number of the field lies in the range, ends included; null is open.</summary>
    public sealed record NumberRange(string Field, double? From, double? To) : Filter
    {
        /// <inheritdoc/>
        public override string? On => Field;
    }

    /// <summary>An instant of the field lies in the range, ends included; null is open.</summary>
    public sealed record InstantRange(string Field, DateTimeOffset? From, DateTimeOffset? To) : Filter
    {
        /// <inheritdoc/>
        public override string? On => Field;
    }

    /// <summary>A box of the field shares a point with the box.</summary>
    public sealed record BoxIntersects(string Field, GeoBox Box) : Filter
    {
        /// <inheritdoc/>
        public override string? On => Field;
    }

    /// <summary>A box of the field lies wholly inside the box.</summary>
    public sealed record BoxWithin(string Field, GeoBox Box) : Filter
    {
        /// <inheritdoc/>
        public override string? On => Field;
    }

    /// <summary>A period of the field shares an instant with the period.</summary>
    public sealed record PeriodOverlaps(string Field, Period Period) : Filter
    {
        /// <inheritdoc/>
        public override string? On => Field;
    }

    /// <summary>The document has one of the keys.</summary>
    public sealed record Keys(IReadOnlyCollection<string> Values) : Filter
    {
        /// <inheritdoc/>
        public override string? On => null;
    }

    /// <summary>The condition does not hold.</summary>
    public sealed record Not(Filter Inner) : Filter
    {
        /// <inheritdoc/>
        public override string? On => Inner.On;
    }

    /// <summary>At least one of the conditions holds.</summary>
    public sealed record Either(IReadOnlyList<Filter> Inner) : Filter
    {
        /// <inheritdoc/>
        public override string? On => CommonField(Inner);
    }

    /// <summary>All of the conditions hold.</summary>
    public sealed record Every(IReadOnlyList<Filter> Inner) : Filter
    {
        /// <inheritdoc/>
        public override string? On => CommonField(Inner);
    }

    private static string? CommonField(IReadOnlyList<Filter> filters)
    {
        var fields = filters.Select(static filter => filter.On).Distinct(StringComparer.Ordinal).Take(2).ToList();
        return fields.Count == 1 ? fields[0] : null;
    }
}
