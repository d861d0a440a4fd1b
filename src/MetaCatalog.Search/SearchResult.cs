namespace MetaCatalog.Search;

/// <summary>The answer to a <see cref="SearchRequest"/>.</summary>
public sealed record SearchResult
{
    /// <summary>The exact number of documents found.</summary>
    public required int Total { get; init; }

    /// <summary>The page of hits, in order.</summary>
    public required IReadOnlyList<Hit> Hits { get; init; }

    /// <summary>The facets, in the order they were asked for.</summary>
    public required IReadOnlyList<FacetResult> Facets { get; init; }

    /// <summary>Opaque; asks for the page after this one. Null when this is the last.</summary>
    public string? NextCursor { get; init; }

    /// <summary>Whether so few documents have all terms that those with some of them follow.</summary>
    public bool Relaxed { get; init; }

    /// <summary>The query in a spelling that finds more, or null.</summary>
    public string? Corrected { get; init; }

    /// <summary>Whether this is the answer to <see cref="Corrected"/>, since nothing has the words as they were typed.</summary>
    public bool IsCorrected { get; init; }

    /// <summary>When nothing is found: what dropping the filters of a field would find.</summary>
    public IReadOnlyList<FilterAdvice> Advice { get; init; } = [];

    /// <summary>The sequence of the last change this answer reflects.</summary>
    public required long AppliedSequence { get; init; }
}

/// <summary>A document found.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Score">Its score, comparable within this result only.</param>
/// <param name="Snippets">Cuts of stored text with what matched.</param>
/// <param name="Explanation">How the score came about, when asked for.</param>
public sealed record Hit(string Key, float Score, IReadOnlyList<Snippet> Snippets, Explanation? Explanation = null);

/// <summary>A cut of a stored text.</summary>
/// <param name="Field">The text field.</param>
/// <param name="Text">The text of the cut, plain.</param>
/// <param name="Marks">Where in <paramref name="Text"/> something matched, in order, apart.</param>
public sealed record Snippet(string Field, string Text, IReadOnlyList<TextRange> Marks);

/// <summary>A range of characters (UTF-16).</summary>
/// <param name="Start">The first character.</param>
/// <param name="Length">How many.</param>
public readonly record struct TextRange(int Start, int Length);

/// <summary>A part of a score: what it is, its value, and what it was made of.</summary>
public sealed record Explanation(string What, float Value, IReadOnlyList<Explanation> Parts);

/// <summary>A facet counted.</summary>
/// <param name="Field">The field.</param>
/// <param name="Counts">The values given, see <see cref="FacetRequest"/>.</param>
/// <param name="Distinct">How many values there are in all.</param>
public sealed record FacetResult(string Field, IReadOnlyList<FacetCount> Counts, int Distinct);

/// <summary>A value of a facet.</summary>
/// <param name="Value">The value, or the name of the bucket.</param>
/// <param name="Count">In how many documents.</param>
public sealed record FacetCount(string Value, int Count);

/// <summary>What would be found without the filters of a field.</summary>
/// <param name="Field">The field.</param>
/// <param name="Total">How many documents.</param>
public sealed record FilterAdvice(string Field, int Total);
