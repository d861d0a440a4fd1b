namespace MetaCatalog.Catalog.Discovery;

/// <summary>The order of search results; ties are settled by record id.</summary>
public enum SearchSort
{
    /// <summary>Best match first; newest first when there is no text.</summary>
    Relevance,

    /// <summary>Latest visible change first.</summary>
    Newest,

    /// <summary>Earliest visible change first.</summary>
    Oldest,

    /// <summary>By title.</summary>
    Title,

    /// <summary>Highest AI-readiness level first, within a level the highest score.</summary>
    Readiness,
}

/// <summary>What an actor wants to find.</summary>
public sealed record SearchQuestion
{
    /// <summary>Words, <c>"phrases"</c>, <c>prefix*</c>, <c>field:word</c>, <c>OR</c>, <c>-not</c>; empty for everything.</summary>
    public string Text { get; init; } = "";

    /// <summary>Facet → values; values of one facet are alternatives, facets add up. Unknown facets are refused.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Filters { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>The order.</summary>
    public SearchSort Sort { get; init; } = SearchSort.Relevance;

    /// <summary>How many hits, 0–100.</summary>
    public int Size { get; init; } = 20;

    /// <summary>How many values a facet, 0–100; 0 asks for no facets.</summary>
    public int FacetSize { get; init; } = 10;

    /// <summary>Where to go on: the <see cref="SearchAnswer.Next"/> of the same question; null for the start.</summary>
    public string? Cursor { get; init; }

    /// <summary>The language of titles, descriptions and snippets: <c>ja</c> or <c>en</c>.</summary>
    public string Language { get; init; } = "en";
}
