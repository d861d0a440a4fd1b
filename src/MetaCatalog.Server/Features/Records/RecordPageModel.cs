using MetaCatalog.Catalog.Records;
using MetaCatalog.Server.Layout;

namespace MetaCatalog.Server.Features.Records;

/// <summary>A name with where it leads.</summary>
/// <param name="Text">What people read.</param>
/// <param name="Address">Where it leads, or null.</param>
/// <param name="Note">What stands behind it in small print, or null.</param>
public sealed record LinkedText(string Text, string? Address = null, string? Note = null);

/// <summary>A row of the table of files and services.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Format">Media type or format.</param>
/// <param name="Size">Size for people, or null.</param>
/// <param name="Address">Where to get it; null when that is not for everyone.</param>
/// <param name="Checksum">Algorithm and value, or null.</param>
public sealed record DistributionRow(string Title, string? Format, string? Size, string? Address, string? Checksum);

/// <summary>The AI-readiness box.</summary>
/// <param name="Level">0–4.</param>
/// <param name="Score">0–100.</param>
/// <param name="Repairs">What to mend first, in the language of the page.</param>
public sealed record ReadinessBox(int Level, double Score, IReadOnlyList<string> Repairs);

/// <summary>Everything that a landing page shows, in the language of the page.</summary>
public sealed record RecordPageModel
{
    /// <summary>The words of the page.</summary>
    public required Texts Texts { get; init; }

    /// <summary>The name of the catalog.</summary>
    public required string CatalogName { get; init; }

    /// <summary>Path and query of the page.</summary>
    public required string Address { get; init; }

    /// <summary>The record's address.</summary>
    public required string LandingPage { get; init; }

    /// <summary>The title in the language of the page.</summary>
    public required TaggedText Title { get; init; }

    /// <summary>The titles in other languages, readings among them.</summary>
    public required IReadOnlyList<TaggedText> OtherTitles { get; init; }

    /// <summary>The description in the language of the page.</summary>
    public required IReadOnlyList<TaggedText> Descriptions { get; init; }

    /// <summary>Code of the access level that holds now.</summary>
    public required string Level { get; init; }

    /// <summary>Code of the state.</summary>
    public required string State { get; init; }

    /// <summary>Code of the domain.</summary>
    public required string Domain { get; init; }

    /// <summary>What the access level means for who wants the data, in the language of the page; null for open data.</summary>
    public string? AccessNote { get; init; }

    /// <summary>Where to ask for access.</summary>
    public LinkedText? AccessProcedure { get; init; }

    /// <summary>The path of the record's page.</summary>
    public required string Path { get; init; }

    /// <summary>Whether the data are had by asking.</summary>
    public bool IsAskedFor { get; init; }

    /// <summary>Whether the reader has the addresses of the data.</summary>
    public bool ShowsLinks { get; init; }

    /// <summary>Keywords.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>Files and services.</summary>
    public IReadOnlyList<DistributionRow> Distributions { get; init; } = [];

    /// <summary>Name and values of every other fact.</summary>
    public IReadOnlyList<(string Name, IReadOnlyList<LinkedText> Values)> Facts { get; init; } = [];

    /// <summary>How to cite it.</summary>
    public required string Citation { get; init; }

    /// <summary>How ready for AI it is.</summary>
    public ReadinessBox? Readiness { get; init; }

    /// <summary>The representations for machines.</summary>
    public IReadOnlyList<LinkedText> Representations { get; init; } = [];

    /// <summary>The schema.org description, JSON that is safe inside a script element.</summary>
    public required string JsonLd { get; init; }

    /// <summary>Name and content of the meta elements.</summary>
    public IReadOnlyList<(string Name, string Content)> Meta { get; init; } = [];

    /// <summary>Relation, address and media type of the link elements.</summary>
    public IReadOnlyList<(string Relation, string Address, string? MediaType)> Links { get; init; } = [];
}
