namespace MetaCatalog.Search.Analysis;

/// <summary>A piece of query text that is searched as one: a word, a compound, a CJK run or a reading.</summary>
internal sealed record QueryUnit
{
    /// <summary>Its tokens with their positions: a word, the pieces of a compound, the bigrams of a run.</summary>
    public List<(string Term, int Position)> Terms { get; } = [];

    /// <summary>The pieces of a compound in one, or null.</summary>
    public string? Joined { get; set; }

    /// <summary>The one character a run consists of, or null.</summary>
    public string? Single { get; set; }

    /// <summary>Where it stands in the text.</summary>
    public TextRange Source { get; set; }
}

/// <summary>Reads query text into units.</summary>
internal sealed class QueryUnits : ITokenSink
{
    private readonly List<QueryUnit> units = [];

    private QueryUnits()
    {
    }

    bool ITokenSink.WantsSurfaces => false;

    public static List<QueryUnit> Of(string text, TextRole role, Analyzer analyzer)
    {
        var sink = new QueryUnits();
        analyzer.Analyze(text, role, 0, sink);
        sink.units.RemoveAll(static unit => unit is { Terms.Count: 0, Single: null, Joined: null });
        return sink.units;
    }

    void ITokenSink.BeginUnit() => units.Add(new QueryUnit());

    void ITokenSink.Add(TokenKind kind, ReadOnlySpan<char> term, int position, TextRange source)
    {
        var unit = units[^1];
        switch (kind)
        {
            case TokenKind.Word or TokenKind.Reading:
                unit.Terms.Add((term.ToString(), position));
                break;
            case TokenKind.Joined:
                unit.Joined = term.ToString();
                break;
            case TokenKind.LastCharacter or TokenKind.LastKana when unit.Terms.Count == 0:
                unit.Single = term.ToString();
                break;
        }

        var end = Math.Max(unit.Source.Start + unit.Source.Length, source.Start + source.Length);
        var start = unit.Source.Length == 0 ? source.Start : Math.Min(unit.Source.Start, source.Start);
        unit.Source = new TextRange(start, end - start);
    }
}
