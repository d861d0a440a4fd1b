using MetaCatalog.Search.Queries;

namespace MetaCatalog.Search;

/// <summary>What is asked of an index.</summary>
public sealed record SearchRequest
{
    /// <summary>The partitions the asker may see. Nothing of any other influences the answer.</summary>
    public required IReadOnlyCollection<string> Partitions { get; init; }

    /// <summary>What a person or a client wrote; empty means everything. Ignored when <see cref="Query"/> is given.</summary>
    public string? Text { get; init; }

    /// <summary>How <see cref="Text"/> is read.</summary>
    public QueryMode Mode { get; init; } = QueryMode.Forgiving;

    /// <summary>A query made by code, instead of <see cref="Text"/>.</summary>
    public Query? Query { get; init; }

    /// <summary>Filters that always hold, also for every facet: access rules, for instance.</summary>
    public IReadOnlyList<Filter> Scope { get; init; } = [];

    /// <summary>Filters the asker chose. Those on a facet's own field do not narrow that facet's counts (multi-select).</summary>
    public IReadOnlyList<Filter> Filters { get; init; } = [];

    /// <summary>The facets to count, exactly, over all hits.</summary>
    public IReadOnlyList<FacetRequest> Facets { get; init; } = [];

    /// <summary>The order of hits; ties are broken by key.</summary>
    public SortOrder Sort { get; init; } = SortOrder.ByScore;

    /// <summary>Signals that raise scores.</summary>
    public IReadOnlyList<Signal> Signals { get; init; } = [];

    /// <summary>How many hits to give, 0 to <see cref="SearchIndexOptions.MaxTop"/>.</summary>
    public int Top { get; init; } = 20;

    /// <summary>The <see cref="SearchResult.NextCursor"/> of the page before, with the same query and order.</summary>
    public string? Cursor { get; init; }

    /// <summary>The stored text fields to cut snippets from, in order of preference; none by default.</summary>
    public IReadOnlyList<string> Highlight { get; init; } = [];

    /// <summary>Whether each hit says how its score came about.</summary>
    public bool Explain { get; init; }

    /// <summary>Whether a corrected spelling is looked for when few or no hits are found.</summary>
    public bool Suggest { get; init; }
}

/// <summary>How query text is read.</summary>
public enum QueryMode
{
    /// <summary>For a search box: never fails; all terms are required, and when nothing has them all, any of them.</summary>
    Forgiving,

    /// <summary>For an API: the same syntax; an error has a position, and all terms are required.</summary>
    Strict,
}

/// <summary>The order of hits.</summary>
/// <param name="Field">A keyword, number or instant field; null for the score. Of several values the least (ascending) or greatest
/// (descending) counts; documents without a value come last.</param>
/// <param name="Descending">Whether greater comes first.</param>
public sealed record SortOrder(string? Field, bool Descending)
{
    /// <summary>Best first.</summary>
    public static readonly SortOrder ByScore = new(null, true);

    /// <summary>Least first.</summary>
    public static SortOrder Ascending(string field) => new(field, false);

    /// <summary>Greatest first.</summary>
    public static SortOrder ByGreatest(string field) => new(field, true);
}

/// <summary>Raises scores by a column: the score is multiplied by 1 + the sum of weight × strength (0 to 1) of all signals.</summary>
/// <param name="Field">A number or instant field.</param>
/// <param name="Weight">How much at most, such as 0.2.</param>
public abstract record Signal(string Field, double Weight);

/// <summary>Strength grows evenly from <paramref name="From"/> (0) to <paramref name="To"/> (1); a document without value has none.</summary>
public sealed record LinearSignal(string Field, double Weight, double From, double To) : Signal(Field, Weight);

/// <summary>Strength halves with every <paramref name="HalfLife"/> before <paramref name="Now"/>.</summary>
public sealed record RecencySignal(string Field, double Weight, DateTimeOffset Now, TimeSpan HalfLife) : Signal(Field, Weight);
