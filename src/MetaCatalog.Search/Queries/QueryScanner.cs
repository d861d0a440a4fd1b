using System.Globalization;
using System.Text;

namespace MetaCatalog.Search.Queries;

/// <summary>Takes query text apart, character by character. Everything that takes skips the spaces before it.</summary>
internal sealed class QueryScanner(string text)
{
    private const string EndOfWord = "()\"^~“”＂";
    private const string EndOfBound = "]}";

    private int position;

    /// <summary>Where the next thing stands.</summary>
    public int Position
    {
        get
        {
            SkipSpaces();
            return position;
        }
    }

    public bool AtEnd => Position == text.Length;

    /// <summary>The last sign taken.</summary>
    public char LastTaken { get; private set; }

    public bool IsAt(char sign) => !AtEnd && text[position] == sign;

    public bool IsAt(string sign) => string.CompareOrdinal(text, Position, sign, 0, sign.Length) == 0;

    /// <summary>Whether a whole word stands here, in capitals as written.</summary>
    public bool IsAtWord(string word) =>
        IsAt(word) && (position + word.Length == text.Length || char.IsWhiteSpace(text[position + word.Length]) || text[position + word.Length] == '(');

    public bool TryTakeWord(string word)
    {
        var taken = IsAtWord(word);
        position += taken ? word.Length : 0;
        LastTaken = taken ? word[0] : LastTaken;
        return taken;
    }

    public bool TryTake(string sign)
    {
        var taken = IsAt(sign);
        position += taken ? sign.Length : 0;
        return taken;
    }

    public bool TryTake(char sign)
    {
        // A sign that belongs to what is before it stands right behind it.
        if (sign is '~' or '^' ? position < text.Length && text[position] == sign : IsAt(sign))
        {
            position++;
            LastTaken = sign;
            return true;
        }

        return false;
    }

    /// <summary>Takes a sign that belongs to what follows it: nothing else may stand between.</summary>
    public bool TryTakeSign(char sign)
    {
        if (!IsAt(sign))
        {
            return false;
        }

        position++;
        LastTaken = sign;
        return true;
    }

    public bool TryTakeQuote()
    {
        var taken = !AtEnd && text[position] is '"' or '“' or '”' or '＂';
        position += taken ? 1 : 0;
        return taken;
    }

    public string TakeToQuote(out bool closed)
    {
        var phrase = new StringBuilder();
        closed = false;
        while (position < text.Length && !closed)
        {
            var c = text[position++];
            if (c is '"' or '”' or '“' or '＂')
            {
                closed = true;
            }
            else
            {
                phrase.Append(c == '\\' && position < text.Length ? text[position++] : c);
            }
        }

        return phrase.ToString();
    }

    /// <summary>Takes a number that stands right here, or nothing.</summary>
    public double? TakeNumber()
    {
        var end = position;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == '.'))
        {
            end++;
        }

        if (!double.TryParse(text.AsSpan(position, end - position), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        position = end;
        return number;
    }

    /// <summary>Takes a name and the colon right behind it, when something follows the colon.</summary>
    public string? TryTakeFieldName()
    {
        var end = Position;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '.' or '_' or '-'))
        {
            end++;
        }

        if (end == position || end + 1 >= text.Length || text[end] != ':' || char.IsWhiteSpace(text[end + 1]))
        {
            return null;
        }

        var name = text[position..end];
        position = end + 1;
        return name;
    }

    public void ReturnTo(int start) => position = start;

    public void Skip() => position = Math.Min(position + 1, text.Length);

    public Word TakeWord()
    {
        SkipSpaces();
        var word = new StringBuilder();
        var hasPattern = false;
        while (position < text.Length && !char.IsWhiteSpace(text[position]) && !EndOfWord.Contains(text[position], StringComparison.Ordinal))
        {
            var escaped = text[position] == '\\' && position + 1 < text.Length;
            position += escaped ? 1 : 0;
            hasPattern |= !escaped && text[position] is '*' or '?';
            word.Append(text[position++]);
        }

        return new Word(word.ToString(), hasPattern);
    }

    /// <summary>Takes <c>[a TO b]</c>, <c>{a TO b}</c>, <c>&gt;a</c>, <c>&gt;=a</c>, <c>&lt;a</c>, <c>&lt;=a</c>, or nothing.</summary>
    public Query.Range? TakeRange(string field)
    {
        var start = Position;
        if (TryTake('<') || TryTake('>'))
        {
            var above = LastTaken == '>';
            var includes = TryTake('=');
            var bound = TakeWord().Text;
            return above ? new Query.Range(field, bound, null, includes) : new Query.Range(field, null, bound, true, includes);
        }

        if (!TryTake('[') && !TryTake('{'))
        {
            return null;
        }

        var includesFrom = LastTaken == '[';
        var from = TakeBound();
        var to = TryTakeWord("TO") ? TakeBound() : "";
        if (from.Length == 0 || to.Length == 0 || (!TryTake(']') && !TryTake('}')))
        {
            ReturnTo(start);
            return null;
        }

        return new Query.Range(field, from, to, includesFrom, LastTaken == ']');
    }

    private string TakeBound()
    {
        if (TryTakeQuote())
        {
            return TakeToQuote(out _);
        }

        SkipSpaces();
        var start = position;
        while (position < text.Length && !char.IsWhiteSpace(text[position]) && !EndOfBound.Contains(text[position], StringComparison.Ordinal))
        {
            position++;
        }

        return text[start..position];
    }

    private void SkipSpaces()
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            position++;
        }
    }

    /// <summary>A word, and whether a star or question mark in it was written without a backslash.</summary>
    public readonly record struct Word(string Text, bool HasPattern);
}
