using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace MetaCatalog.Search.Analysis;

/// <summary>
/// Cuts text into tokens, the same way for documents, queries and snippets. Words are folded and stemmed; compounds such as
/// <c>Hi-net</c> give their pieces, one position each, and the joined form; mixed identifiers such as <c>GRCh38</c> stay whole and give
/// their letter and digit parts besides; CJK runs give overlapping bigrams, one position a character. Not thread safe.
/// </summary>
internal sealed class Analyzer(bool stemsEnglish)
{
    /// <summary>Longer words are cut.</summary>
    public const int MaxWord = 64;

    private const int MaxPieces = 8;
    private const int MaxSurface = 40;
    private const int MaxRunSurface = 12;

    private readonly Folding folding = new();
    private readonly List<(int Start, int End)> pieces = [];
    private readonly List<char> kana = [];

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="role">How to read it.</param>
    /// <param name="position">The position of the first token.</param>
    /// <param name="sink">Takes the tokens.</param>
    /// <returns>The position after the last token.</returns>
    public int Analyze(ReadOnlySpan<char> text, TextRole role, int position, ITokenSink sink)
    {
        folding.Read(text);
        return role == TextRole.Reading ? ReadReading(position, text.Length, sink) : ReadWords(position, sink);
    }

    private int ReadWords(int position, ITokenSink sink)
    {
        var chars = folding.Chars;
        for (var i = 0; i < chars.Length;)
        {
            if (CharClass.IsWord(chars[i]))
            {
                i = ReadCompound(i, ref position, sink);
            }
            else if (CharClass.IsCjk(chars[i]))
            {
                i = ReadRun(i, ref position, sink);
            }
            else
            {
                i++;
            }
        }

        return position;
    }

    private int ReadCompound(int start, ref int position, ITokenSink sink)
    {
        var end = FindPieces(start);
        if (IsScheme(end))
        {
            return end;
        }

        DropPossessive();
        DropDoiPrefix();
        sink.BeginUnit();
        if (pieces.Count > 1)
        {
            AddJoined(position, sink);
        }

        foreach (var piece in CollectionsMarshal.AsSpan(pieces))
        {
            AddWord(piece.Start, piece.End, position++, sink);
        }

        if (sink.WantsSurfaces)
        {
            AddSurfaces(position - 1, sink);
        }

        return end;
    }

    private int FindPieces(int start)
    {
        var chars = folding.Chars;
        pieces.Clear();
        for (var i = start; ; i++)
        {
            var from = i;
            while (i < chars.Length && CharClass.IsWord(chars[i]))
            {
                i++;
            }

            pieces.Add((from, i));
            if (pieces.Count == MaxPieces || i + 1 >= chars.Length || !CharClass.IsConnector(chars[i]) || !CharClass.IsWord(chars[i + 1]))
            {
                return i;
            }
        }
    }

    private void DropPossessive()
    {
        var (start, end) = pieces[^1];
        if (pieces.Count > 1 && end - start == 1 && folding.Chars[start] == 's' && folding.Chars[start - 1] == '\'')
        {
            pieces.RemoveAt(pieces.Count - 1);
        }
    }

    /// <summary><c>https</c> of <c>https://</c>: how an address is reached says nothing.</summary>
    private bool IsScheme(int end) => pieces.Count == 1 && folding.Chars[end..].StartsWith("://") && Piece(0) is "http" or "https";

    /// <summary><c>doi:10.1234/abc</c> and <c>doi.org/10.1234/abc</c> are <c>10.1234/abc</c>.</summary>
    private void DropDoiPrefix()
    {
        var skipped = pieces.Count > 1 && Piece(0) is "dx" ? 1 : 0;
        if (pieces.Count - skipped < 2 || Piece(skipped) is not "doi")
        {
            return;
        }

        skipped += Piece(skipped + 1) is "org" ? 2 : 1;
        if (skipped < pieces.Count && Piece(skipped) is "10")
        {
            pieces.RemoveRange(0, skipped);
        }
    }

    private ReadOnlySpan<char> Piece(int number) => folding.Chars[pieces[number].Start..pieces[number].End];

    /// <summary>The pieces in one; a point between digits stays, since 3.14 is not 314.</summary>
    [SkipLocalsInit]
    private void AddJoined(int position, ITokenSink sink)
    {
        Span<char> joined = stackalloc char[MaxWord];
        var chars = folding.Chars;
        var (start, end) = (pieces[0].Start, pieces[^1].End);
        var length = 0;
        for (var i = start; i < end; i++)
        {
            if (CharClass.IsWord(chars[i]) || IsDecimalPoint(chars, i))
            {
                if (length == MaxWord)
                {
                    return;
                }

                joined[length++] = chars[i];
            }
        }

        sink.Add(TokenKind.Joined, joined[..length], position, folding.Source(start, end));
    }

    private static bool IsDecimalPoint(ReadOnlySpan<char> chars, int i) =>
        chars[i] == '.' && char.IsAsciiDigit(chars[i - 1]) && char.IsAsciiDigit(chars[i + 1]);

    [SkipLocalsInit]
    private void AddWord(int start, int end, int position, ITokenSink sink)
    {
        Span<char> word = stackalloc char[MaxWord];
        var length = Math.Min(end - start, MaxWord);
        folding.Chars.Slice(start, length).CopyTo(word);
        var source = folding.Source(start, end);
        if (word[..length].ContainsAnyExceptInRange('a', 'z'))
        {
            sink.Add(TokenKind.Word, word[..length], position, source);
            AddFragments(start, start + length, position, sink);
        }
        else
        {
            sink.Add(TokenKind.Word, word[..(stemsEnglish ? EnglishStemmer.Stem(word, length) : length)], position, source);
        }
    }

    private void AddFragments(int start, int end, int position, ITokenSink sink)
    {
        var chars = folding.Chars;
        for (var i = start; i < end;)
        {
            var from = i;
            var digits = char.IsAsciiDigit(chars[i]);
            while (i < end && char.IsAsciiDigit(chars[i]) == digits)
            {
                i++;
            }

            if (i - from < end - start && i - from >= (digits ? 3 : 2))
            {
                sink.Add(TokenKind.Fragment, chars[from..i], position, folding.Source(from, i));
            }
        }
    }

    private void AddSurfaces(int position, ITokenSink sink)
    {
        AddSurface(pieces[0].Start, pieces[^1].End, position, sink);
        for (var i = 0; pieces.Count > 1 && i < pieces.Count; i++)
        {
            AddSurface(pieces[i].Start, pieces[i].End, position, sink);
        }
    }

    private void AddSurface(int start, int end, int position, ITokenSink sink)
    {
        var surface = folding.Chars[start..end];
        if (surface.Length is > 1 and <= MaxSurface && surface.ContainsAnyExceptInRange('0', '9'))
        {
            sink.Add(TokenKind.Surface, surface, position, folding.Source(start, end));
        }
    }

    private int ReadRun(int start, ref int position, ITokenSink sink)
    {
        var chars = folding.Chars;
        sink.BeginUnit();
        var i = start;
        while (true)
        {
            var next = i + Step(chars, i);
            var hasNext = next < chars.Length && CharClass.IsCjk(chars[next]);
            var end = hasNext ? next + Step(chars, next) : next;
            sink.Add(hasNext ? TokenKind.Word : TokenKind.LastCharacter, chars[i..end], position++, folding.Source(i, end));
            i = next;
            if (!hasNext)
            {
                break;
            }
        }

        if (sink.WantsSurfaces)
        {
            AddRunSurfaces(start, i, position - 1, sink);
        }

        return i;
    }

    private static int Step(ReadOnlySpan<char> chars, int i) =>
        char.IsHighSurrogate(chars[i]) && i + 1 < chars.Length && char.IsLowSurrogate(chars[i + 1]) ? 2 : 1;

    /// <summary>Stretches of Han or of katakana: as near to words as one comes without a dictionary.</summary>
    private void AddRunSurfaces(int start, int end, int position, ITokenSink sink)
    {
        var chars = folding.Chars;
        for (var i = start; i < end;)
        {
            var from = i;
            var script = CharClass.Script(chars[i]);
            while (i < end && CharClass.Script(chars[i]) == script)
            {
                i++;
            }

            if (script < 2 && i - from is > 1 and <= MaxRunSurface)
            {
                sink.Add(TokenKind.Surface, chars[from..i], position, folding.Source(from, i));
            }
        }
    }

    private int ReadReading(int position, int length, ITokenSink sink)
    {
        kana.Clear();
        AppendReadingKey();
        if (kana.Count == 0)
        {
            return position;
        }

        sink.BeginUnit();
        var key = CollectionsMarshal.AsSpan(kana);
        for (var i = 0; i + 1 < key.Length; i++)
        {
            sink.Add(TokenKind.Reading, key.Slice(i, 2), position++, new TextRange(0, length));
        }

        sink.Add(TokenKind.LastKana, key[^1..], position++, new TextRange(0, length));
        return position;
    }

    /// <summary>Readings run on over spaces and points: how a reading is cut into words is a matter of taste.</summary>
    private void AppendReadingKey()
    {
        var chars = folding.Chars;
        for (var i = 0; i < chars.Length;)
        {
            var from = i;
            while (i < chars.Length && (CharClass.IsWord(chars[i]) || CharClass.IsCjk(chars[i]) || chars[i] == '\''))
            {
                i++;
            }

            Kana.AppendKey(chars[from..i], kana);
            i += i == from ? 1 : 0;
        }
    }
}
