using MetaCatalog.Catalog.Validation;
using MetaCatalog.Crosswalks.Reading;

namespace MetaCatalog.Crosswalks.Cif;

/// <summary>Cuts a CIF into tokens.</summary>
/// <remarks>
/// CIF 1.1 syntax, "Formal grammar", and CIF 2.0 (Bernstein et al. 2016), which differs in where a quoted text ends and adds triple
/// quotes, lists and tables. Time is linear in the text.
/// </remarks>
internal sealed class CifTokenizer(string text, bool isVersion2)
{
    private int position;
    private int line = 1;
    private int lineStart;

    /// <summary>The next token.</summary>
    /// <exception cref="ReadingException">A quoted text or text field does not end.</exception>
    public CifToken Next()
    {
        SkipBlanks();
        if (position >= text.Length)
        {
            return Token(CifTokenKind.End, "", position);
        }

        var c = text[position];
        if (c == ';' && position == lineStart)
        {
            return TextField();
        }

        if (c is '\'' or '"')
        {
            return Quoted(c);
        }

        return isVersion2 && Bracket(c) is { } kind ? Single(kind) : Word();
    }

    private void SkipBlanks()
    {
        for (; position < text.Length; position++)
        {
            if (text[position] == '#')
            {
                var end = text.IndexOf('\n', position);
                position = (end < 0 ? text.Length : end) - 1;
            }
            else if (text[position] == '\n')
            {
                NewLine();
            }
            else if (text[position] is not (' ' or '\t' or '\r' or '\uFEFF' or '\0'))
            {
                return;
            }
        }
    }

    private void NewLine()
    {
        line++;
        lineStart = position + 1;
    }

    private CifToken TextField()
    {
        var (start, startLine) = (position + 1, line);
        var end = text.IndexOf("\n;", position, StringComparison.Ordinal);
        if (end < 0)
        {
            throw Fault("cif:text-field", "The text field does not end: a line that begins with ';' is missing.", "テキストフィールドが終わっていません。「;」で始まる行が必要です。");
        }

        for (; position <= end; position++)
        {
            if (text[position] == '\n')
            {
                NewLine();
            }
        }

        position = end + 2;
        return new CifToken(CifTokenKind.Text, CifText.Unfolded(text[start..end]), startLine, 1);
    }

    private CifToken Quoted(char quote)
    {
        if (isVersion2 && text.AsSpan(position).StartsWith([quote, quote, quote]))
        {
            return TripleQuoted(quote);
        }

        var start = position;
        for (var i = start + 1; i < text.Length && text[i] != '\n'; i++)
        {
            // In CIF 1.1 a quote within the text is one that no blank follows.
            if (text[i] == quote && (isVersion2 || i + 1 == text.Length || char.IsWhiteSpace(text[i + 1])))
            {
                position = i + 1;
                return Token(CifTokenKind.Text, text[(start + 1)..i], start);
            }
        }

        throw Fault("cif:quote", $"The text that begins with {quote} does not end on its line.", $"{quote} で始まる文字列が行内で終わっていません。");
    }

    private CifToken TripleQuoted(char quote)
    {
        var (start, startLine, column) = (position + 3, line, Column(position));
        var end = text.IndexOf(new string(quote, 3), start, StringComparison.Ordinal);
        if (end < 0)
        {
            throw Fault("cif:quote", $"The text that begins with {quote}{quote}{quote} does not end.", $"{quote}{quote}{quote} で始まる文字列が終わっていません。");
        }

        for (; position < end; position++)
        {
            if (text[position] == '\n')
            {
                NewLine();
            }
        }

        position = end + 3;
        return new CifToken(CifTokenKind.Text, text[start..end], startLine, column);
    }

    private CifToken Single(CifTokenKind kind)
    {
        position++;
        return Token(kind, text[(position - 1)..position], position - 1);
    }

    private CifToken Word()
    {
        var start = position;
        while (position < text.Length && !char.IsWhiteSpace(text[position]) && text[position] != '\0' && !(isVersion2 && position > start && Bracket(text[position]) is not null))
        {
            position++;
        }

        var word = text[start..position];
        return word switch
        {
            ['_', ..] => Token(CifTokenKind.Tag, word, start),
            _ when Begins(word, "data_") => Token(CifTokenKind.Block, word[5..], start),
            _ when Begins(word, "save_") => Token(CifTokenKind.Frame, word[5..], start),
            _ when word.Equals("loop_", StringComparison.OrdinalIgnoreCase) => Token(CifTokenKind.Loop, word, start),
            _ when word.Equals("global_", StringComparison.OrdinalIgnoreCase) || word.Equals("stop_", StringComparison.OrdinalIgnoreCase) => throw Reserved(word, start),
            _ => Token(CifTokenKind.Bare, word, start),
        };
    }

    private static bool Begins(string word, string start) => word.StartsWith(start, StringComparison.OrdinalIgnoreCase);

    private static CifTokenKind? Bracket(char c) => c switch
    {
        '[' => CifTokenKind.ListStart,
        ']' => CifTokenKind.ListEnd,
        '{' => CifTokenKind.TableStart,
        '}' => CifTokenKind.TableEnd,
        _ => null,
    };

    private CifToken Token(CifTokenKind kind, string content, int start) => new(kind, content, line, Column(start));

    private int Column(int start) => start - lineStart + 1;

    private ReadingException Reserved(string word, int start)
    {
        position = start;
        return Fault("cif:reserved", $"'{word}' is reserved for STAR files and not allowed in a CIF.", $"「{word}」は STAR ファイルの予約語で、CIF では使えません。");
    }

    private ReadingException Fault(string code, string en, string ja) =>
        new(ReadingFaults.Error(code, en, ja, new Location(Line: line, Column: Column(position))));
}
