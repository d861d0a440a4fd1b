using MetaCatalog.Catalog.Records;

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

    /// <summary>Highest F-UJI score first.</summary>
    Fair,

    /// <summary>Most MQA points first.</summary>
    Mqa,
}

/// <summary>What an actor wants to find.</summary>
public sealed record SearchQuestion
{
    /// <summary>Words, <c>"phrases"</c>, <c>prefix*</c>, <c>field:word</c>, <c>OR</c>, <c>-not</c>; empty for everything.</summary>
    public string Text { get; init; } = "";

    /// <summary>A record that the actor may see: others like it are found, most alike first. Not together with <see cref="Text"/>.</summary>
    public RecordId? Like { get; init; }

    /// <summary>Facet → values; values of one facet are alternatives, facets add up. Unknown facets are refused.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Filters { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Whether errors in <see cref="Text"/> are refused with their place, and all words required, instead of being forgiven.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Histogram → ranges; those of one histogram are alternatives. A record whose span shares a value with one is found.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<ValueRange>> Ranges { get; init; } = new Dictionary<string, IReadOnlyList<ValueRange>>();

    /// <summary>Symbols of elements that must all be in the material.</summary>
    public IReadOnlyList<string> AllElements { get; init; } = [];

    /// <summary>Symbols of elements outside of which the material has none; it has at least one.</summary>
    public IReadOnlyList<string> OnlyElements { get; init; } = [];

    /// <summary>Where the data are from; west may exceed east across the antimeridian.</summary>
    public BoundingBox? Place { get; init; }

    /// <summary>Whether the data must be from inside <see cref="Place"/> altogether, instead of sharing a point with it.</summary>
    public bool IsWithinPlace { get; init; }

    /// <summary>A period that the data's own must overlap.</summary>
    public Period? Time { get; init; }

    /// <summary>How much a fresh date of issue raises a score at most, 0 to 2; it halves every three years.</summary>
    public double RecencyWeight { get; init; } = 0.1;

    /// <summary>How much the AI-readiness level raises a score at most, at L4, 0 to 2.</summary>
    public double QualityWeight { get; init; } = 0.1;

    /// <summary>Whether each hit says how its score came about.</summary>
    public bool Explains { get; init; }

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
