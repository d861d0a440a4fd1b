namespace MetaCatalog.Benchmarks.Search.Relevance;

/// <summary>A text and its language: <c>ja</c>, <c>en</c>, <c>ja-Kana</c>, <c>ja-Latn</c>.</summary>
internal readonly record struct Said(string Text, string Language);

/// <summary>A record whose meaning is known: what it is about, and what it touches besides.</summary>
internal sealed record JudgedRecord
{
    public required string Id { get; init; }

    public required string Domain { get; init; }

    /// <summary>The concepts it is about, by their names.</summary>
    public required IReadOnlySet<string> About { get; init; }

    /// <summary>Concepts its data say something about, besides. What is only named in passing is in neither.</summary>
    public IReadOnlySet<string> Touches { get; init; } = new HashSet<string>();

    public required IReadOnlyList<Said> Titles { get; init; }

    public required IReadOnlyList<Said> Descriptions { get; init; }

    public required IReadOnlyList<Said> Keywords { get; init; }

    public required IReadOnlyList<Said> Creator { get; init; }

    public required IReadOnlyList<Said> Publisher { get; init; }

    public required IReadOnlyList<string> Identifiers { get; init; }

    public required int Year { get; init; }

    /// <summary>All of its text but the title, for peers with one field more.</summary>
    public IEnumerable<string> Body =>
        [.. Texts(Descriptions), .. Texts(Keywords), .. Texts(Creator), .. Texts(Publisher), .. Identifiers];

    public IEnumerable<string> TitleTexts => Texts(Titles);

    private static IEnumerable<string> Texts(IEnumerable<Said> said) => said.Select(static text => text.Text);
}
