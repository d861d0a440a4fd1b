using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Validation;

namespace MetaCatalog.Catalog.Discovery;

/// <summary>The answers to a search.</summary>
public abstract record SearchOutcome
{
    private SearchOutcome()
    {
    }

    /// <summary>What was found.</summary>
    public sealed record Answered(SearchAnswer Answer) : SearchOutcome;

    /// <summary>The question was not understood: its syntax, a facet, a size or a cursor.</summary>
    public sealed record Refused(ValidationReport Report) : SearchOutcome;
}

/// <summary>One page of what was found, from one state of the index.</summary>
/// <param name="Total">How many records match in all, exactly.</param>
/// <param name="Hits">This page.</param>
/// <param name="Facets">Counts over all matches.</param>
/// <param name="Next">The cursor of the next page; null on the last.</param>
/// <param name="Position">What the answer reflects, as <see cref="RecordReader.Position"/>.</param>
public sealed record SearchAnswer(long Total, IReadOnlyList<SearchHit> Hits, IReadOnlyList<FacetCounts> Facets, string? Next, string Position)
{
    /// <summary>The question in a spelling that finds more, when it found little; else null.</summary>
    public string? DidYouMean { get; init; }

    /// <summary>Whether this answers <see cref="DidYouMean"/>, since no record has the words as they were typed.</summary>
    public bool IsCorrected { get; init; }

    /// <summary>Whether so few records have all the words that those with some of them follow.</summary>
    public bool IsRelaxed { get; init; }

    /// <summary>When nothing is found: facet or field whose filters, left out, would leave so many.</summary>
    public IReadOnlyList<FacetCount> Advice { get; init; } = [];
}

/// <summary>One record found.</summary>
/// <param name="Id">The record.</param>
/// <param name="Topic">The IRI of the resource described.</param>
/// <param name="Title">In the language asked for where there is one.</param>
/// <param name="Snippet">A piece of its description around what matched; its beginning when the match lies elsewhere.</param>
/// <param name="Score">How well it matches; 0 without text. Depends on nothing that the actor may not see.</param>
/// <param name="State">Its state.</param>
/// <param name="AccessLevel">The level in force.</param>
/// <param name="Datestamp">Its last change that the actor may see.</param>
/// <param name="Assessment">Its numbers.</param>
/// <param name="Card">All that the catalog card says.</param>
public sealed record SearchHit(
    RecordId Id,
    string Topic,
    string Title,
    Snippet Snippet,
    double Score,
    RecordState State,
    AccessLevel AccessLevel,
    DateTimeOffset Datestamp,
    AssessmentSummary Assessment,
    RecordCard Card)
{
    /// <summary>How the score came about, when asked for.</summary>
    public ScoreExplanation? Explanation { get; init; }
}

/// <summary>A part of a score: what it is, its value, and what it was made of. Depends on nothing that the actor may not see.</summary>
public sealed record ScoreExplanation(string What, double Value, IReadOnlyList<ScoreExplanation> Parts);

/// <summary>A piece of text and where in it the words matched.</summary>
/// <param name="Text">Plain text, to be encoded by who shows it.</param>
/// <param name="Marks">What to mark, in UTF-16 units, in order, not overlapping.</param>
public sealed record Snippet(string Text, IReadOnlyList<Range> Marks);

/// <summary>The values of a facet, most frequent first.</summary>
/// <param name="Name">One of <see cref="Facets"/>.</param>
/// <param name="Values">Values and counts.</param>
public sealed record FacetCounts(string Name, IReadOnlyList<FacetCount> Values);

/// <summary>How often a value occurs among the matches.</summary>
/// <param name="Value">The value, as filters take it.</param>
/// <param name="Count">How many records.</param>
public readonly record struct FacetCount(string Value, long Count);
