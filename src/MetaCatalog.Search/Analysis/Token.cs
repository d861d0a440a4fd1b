namespace MetaCatalog.Search.Analysis;

/// <summary>What a token is, and with that the part of the dictionary it lies in.</summary>
internal enum TokenKind : byte
{
    /// <summary>A word, stemmed; an identifier; two neighbouring CJK characters.</summary>
    Word = (byte)'t',

    /// <summary>The last character of a CJK run: only indexed, so that a single character finds it.</summary>
    LastCharacter = (byte)'l',

    /// <summary>The pieces of a compound without what joins them: <c>hinet</c> for <c>Hi-net</c>.</summary>
    Joined = (byte)'j',

    /// <summary>A letter part of a mixed identifier: <c>grch</c> of <c>GRCh38</c>; only indexed.</summary>
    Fragment = (byte)'f',

    /// <summary>Two neighbouring kana of a reading.</summary>
    Reading = (byte)'r',

    /// <summary>The last kana of a reading; only indexed.</summary>
    LastKana = (byte)'k',

    /// <summary>A word as people write it, for completions and corrections; never searched.</summary>
    Surface = (byte)'w',
}

/// <summary>Receives the tokens of a text in order of position.</summary>
internal interface ITokenSink
{
    /// <summary>Whether <see cref="TokenKind.Surface"/> tokens are wanted.</summary>
    bool WantsSurfaces { get; }

    /// <summary>A word, compound, CJK run or reading begins; the tokens up to the next belong to it.</summary>
    void BeginUnit();

    /// <summary>Takes a token.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="term">Its folded text, valid during the call.</param>
    /// <param name="position">Where it stands among the tokens.</param>
    /// <param name="source">Where it stands in the text.</param>
    void Add(TokenKind kind, ReadOnlySpan<char> term, int position, TextRange source);
}

/// <summary>Where in the dictionary a term lies.</summary>
internal static class TermSpace
{
    public const char Words = 't';
    public const char Readings = 'r';
    public const char Surfaces = 'w';
    public const char Values = 'v';

    public static char Of(TokenKind kind) => kind switch
    {
        TokenKind.Reading or TokenKind.LastKana => Readings,
        TokenKind.Surface => Surfaces,
        _ => Words,
    };
}
