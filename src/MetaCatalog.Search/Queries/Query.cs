namespace MetaCatalog.Search.Queries;

/// <summary>A query as an expression. Texts in it are analysed when it is run, with the index's own analyzer.</summary>
public abstract record Query
{
    private Query()
    {
    }

    /// <summary>Everything.</summary>
    public static readonly Query Everything = new All();

    /// <summary>What its score is multiplied by, 0 or more.</summary>
    public float Boost { get; init; } = 1;

    /// <summary>Every document.</summary>
    public sealed record All : Query;

    /// <summary>A word, identifier or run of CJK text as written. A text of several words requires all of them.</summary>
    /// <param name="Text">The text.</param>
    /// <param name="Field">A text field or a family of them, a keyword field (exact), a number or instant field; null for all text.</param>
    public sealed record Term(string Text, string? Field = null) : Query;

    /// <summary>Words one after the other.</summary>
    /// <param name="Text">The text.</param>
    /// <param name="Slop">How many positions the words may be moved in all.</param>
    /// <param name="Field">A text field or a family of them, a keyword field (exact); null for all text.</param>
    public sealed record Phrase(string Text, int Slop = 0, string? Field = null) : Query;

    /// <summary>Words that begin so.</summary>
    public sealed record Prefix(string Text, string? Field = null) : Query;

    /// <summary>Words of a pattern: <c>*</c> is any characters, <c>?</c> is one.</summary>
    public sealed record Wildcard(string Pattern, string? Field = null) : Query;

    /// <summary>Words that differ by at most so many edits (insert, delete, change, swap neighbours), 0–2.</summary>
    public sealed record Fuzzy(string Text, int MaxEdits = 2, string? Field = null) : Query;

    /// <summary>Values between two bounds of a keyword, number or instant field; null or <c>*</c> is open.</summary>
    public sealed record Range(string Field, string? From, string? To, bool IncludesFrom = true, bool IncludesTo = true) : Query;

    /// <summary>Documents that pass a filter; its score is its boost.</summary>
    public sealed record Where(Filter Filter) : Query;

    /// <summary>Several queries together. With a <see cref="Occur.Must"/> the <see cref="Occur.Should"/>s only add score; without one
    /// at least one of them must hold; with <see cref="Occur.MustNot"/>s alone, all other documents are found.</summary>
    public sealed record Group(IReadOnlyList<Clause> Clauses) : Query
    {
        /// <summary>All of the queries.</summary>
        public static Group AllOf(params IEnumerable<Query> queries) => new([.. queries.Select(static query => new Clause(Occur.Must, query))]);

        /// <summary>Any of the queries.</summary>
        public static Group AnyOf(params IEnumerable<Query> queries) => new([.. queries.Select(static query => new Clause(Occur.Should, query))]);

        /// <inheritdoc/>
        public bool Equals(Group? other) => other is not null && Boost.Equals(other.Boost) && Clauses.SequenceEqual(other.Clauses);

        /// <inheritdoc/>
        public override int GetHashCode() => Clauses.Aggregate(Boost.GetHashCode(), HashCode.Combine);
    }
}

/// <summary>A query in a group.</summary>
/// <param name="Occur">Whether it is required, adds, or excludes.</param>
/// <param name="Query">The query.</param>
public sealed record Clause(Occur Occur, Query Query);

/// <summary>What a clause means in its group.</summary>
public enum Occur
{
    /// <summary>It must hold: <c>+</c>, AND.</summary>
    Must,

    /// <summary>It adds to the score: OR.</summary>
    Should,

    /// <summary>It must not hold: <c>-</c>, NOT.</summary>
    MustNot,
}
