using MetaCatalog.Catalog.Records;
using MetaCatalog.Server.Features.Records;
using MetaCatalog.Server.Layout;

namespace MetaCatalog.Server.Features.Search;

/// <summary>One hit of the list.</summary>
/// <param name="Address">The record's page.</param>
/// <param name="Title">The title in the language of the page.</param>
/// <param name="Snippet">Text around what matched: HTML in which everything but <c>mark</c> is encoded.</param>
/// <param name="Publisher">Who published it, or null.</param>
/// <param name="Year">When, or null.</param>
/// <param name="Level">Code of the access level.</param>
/// <param name="Domain">Code of the domain.</param>
/// <param name="Readiness">Code of the AI-readiness level, or null.</param>
/// <param name="Fair">F-UJI score in per cent, or null.</param>
/// <param name="State">Code of the state.</param>
public sealed record HitRow(
    string Address, TaggedText Title, string Snippet, string? Publisher, string? Year, string Level, string Domain, string? Readiness, int? Fair, string State);

/// <summary>One value of a facet.</summary>
/// <param name="Text">What people read.</param>
/// <param name="Count">How many records have it.</param>
/// <param name="Address">The list with the value chosen, or no longer chosen.</param>
/// <param name="IsChosen">Whether it is chosen.</param>
public sealed record FacetValueRow(string Text, long Count, string Address, bool IsChosen);

/// <summary>A facet with its values.</summary>
/// <param name="Name">What people read.</param>
/// <param name="Values">The most frequent values.</param>
public sealed record FacetBox(string Name, IReadOnlyList<FacetValueRow> Values);

/// <summary>Everything that the result list shows.</summary>
public sealed record SearchPageModel
{
    /// <summary>The words of the page.</summary>
    public required Texts Texts { get; init; }

    /// <summary>The name of the catalog.</summary>
    public required string CatalogName { get; init; }

    /// <summary>Path and query of the page.</summary>
    public required string Address { get; init; }

    /// <summary>What was typed.</summary>
    public required string Query { get; init; }

    /// <summary>How many records match.</summary>
    public required long Total { get; init; }

    /// <summary>The hits of this page.</summary>
    public required IReadOnlyList<HitRow> Hits { get; init; }

    /// <summary>The facets.</summary>
    public required IReadOnlyList<FacetBox> Facets { get; init; }

    /// <summary>Name, address and whether it holds, of each order.</summary>
    public required IReadOnlyList<(string Name, string Address, bool IsChosen)> Orders { get; init; }

    /// <summary>Other things to type instead.</summary>
    public IReadOnlyList<LinkedText> Suggestions { get; init; } = [];

    /// <summary>What to know about how the words were taken, or null.</summary>
    public string? Note { get; init; }

    /// <summary>The next page, or null on the last.</summary>
    public string? NextPage { get; init; }

    /// <summary>The first page, or null when this is it.</summary>
    public string? FirstPage { get; init; }
}
