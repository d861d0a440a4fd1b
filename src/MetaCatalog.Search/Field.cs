namespace MetaCatalog.Search;

/// <summary>A declared field of an index: <see cref="TextField"/>, <see cref="KeywordField"/>, <see cref="NumberField"/>,
/// <see cref="InstantField"/>, <see cref="BoxField"/> or <see cref="PeriodField"/>. Every kind may hold several values in a document.</summary>
/// <param name="Name">Unique in the schema. A query that names <c>title</c> addresses the text fields <c>title</c> and <c>title.*</c>.</param>
public abstract record Field(string Name);

/// <summary>How the text of a field is read.</summary>
public enum TextRole
{
    /// <summary>Words, identifiers, formulas, CJK bigrams: the text as people read it.</summary>
    Words,

    /// <summary>A reading in kana or romaji: found by either, in any kana.</summary>
    Reading,
}

/// <summary>Full text, searched by words and phrases.</summary>
/// <param name="Name">See <see cref="Field"/>.</param>
/// <param name="Weight">How often each occurrence counts in ranking (BM25F), 1–64.</param>
/// <param name="Role">How the text is read.</param>
/// <param name="Stored">Whether the text is kept in the index, so that snippets can be cut from it.</param>
/// <param name="Suggests">Whether its words are offered as completions and corrections.</param>
public sealed record TextField(string Name, int Weight = 1, TextRole Role = TextRole.Words, bool Stored = false, bool Suggests = false)
    : Field(Name);

/// <summary>Exact values: filtered, faceted and sorted by ordinal comparison, never analysed.</summary>
/// <param name="Name">See <see cref="Field"/>.</param>
/// <param name="Hierarchical">Whether values are paths, <c>a/b/c</c>, that count for <c>a</c> and <c>a/b</c> too.</param>
/// <param name="Completes">Whether whole values are offered as completions.</param>
public sealed record KeywordField(string Name, bool Hierarchical = false, bool Completes = false) : Field(Name);

/// <summary>Numbers; any finite <see cref="double"/>.</summary>
/// <param name="Name">See <see cref="Field"/>.</param>
public sealed record NumberField(string Name) : Field(Name);

/// <summary>Instants, to 100 ns, in UTC. A day is its midnight.</summary>
/// <param name="Name">See <see cref="Field"/>.</param>
public sealed record InstantField(string Name) : Field(Name);

/// <summary>Bounding boxes, see <see cref="GeoBox"/>.</summary>
/// <param name="Name">See <see cref="Field"/>.</param>
public sealed record BoxField(string Name) : Field(Name);

/// <summary>Periods, see <see cref="Period"/>.</summary>
/// <param name="Name">See <see cref="Field"/>.</param>
public sealed record PeriodField(string Name) : Field(Name);
