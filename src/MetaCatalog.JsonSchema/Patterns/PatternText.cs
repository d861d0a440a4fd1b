using System.Globalization;
using System.Text;

namespace MetaCatalog.JsonSchema.Patterns;

/// <summary>A pattern being read, code point by code point.</summary>
internal sealed class PatternText(string pattern)
{
    private readonly int[] points = [.. pattern.EnumerateRunes().Select(static rune => rune.Value)];
    private int position;

    public bool IsAtEnd => position == points.Length;

    public int Next => points[position];

    public int Previous => points[position - 1];

    public int Read() => IsAtEnd ? throw Unexpected() : points[position++];

    public bool Take(int expected)
    {
        if (IsAtEnd || Next != expected)
        {
            return false;
        }

        position++;
        return true;
    }

    public bool TakeAll(string expected)
    {
        if (!StartsWith(expected))
        {
            return false;
        }

        position += expected.Length;
        return true;
    }

    public bool StartsWith(string expected)
    {
        if (position + expected.Length > points.Length)
        {
            return false;
        }

        for (var index = 0; index < expected.Length; index++)
        {
            if (points[position + index] != expected[index])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A decimal number; beyond two thousand million it stays there.</summary>
    public int ReadNumber()
    {
        var start = position;
        long value = 0;
        while (!IsAtEnd && Next is >= '0' and <= '9')
        {
            value = Math.Min((value * 10) + (Read() - '0'), int.MaxValue);
        }

        return position > start ? (int)value : throw Unexpected();
    }

    public int ReadHex(int digits)
    {
        var value = 0;
        for (; digits > 0; digits--)
        {
            value = (value * 16) + HexDigit(Read());
        }

        return value;
    }

    /// <summary>A group name and the '&gt;' after it.</summary>
    public string ReadName()
    {
        var name = new StringBuilder();
        while (!Take('>'))
        {
            var next = Read();
            var isPart = next is '$' or '_' || (next < 0x80 ? char.IsAsciiLetterOrDigit((char)next) : Rune.IsLetterOrDigit(new Rune(next)));
            if (!isPart || (name.Length == 0 && next is >= '0' and <= '9'))
            {
                throw UnexpectedBefore(next);
            }

            name.Append(new Rune(next).ToString());
        }

        return name.Length > 0 ? name.ToString() : throw UnexpectedBefore('>');
    }

    public int HexDigit(int next) => next is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F')
        ? Convert.ToInt32(((char)next).ToString(), 16)
        : throw UnexpectedBefore(next);

    public PatternException Unexpected() => IsAtEnd
        ? new PatternException(new("it ends too early.", "途中で終わっています。"))
        : At(position, Next);

    /// <summary>The same for a character that was read.</summary>
    public PatternException UnexpectedBefore(int found) => At(position - 1, found);

    private static PatternException At(int place, int found) => new(new(
        string.Create(CultureInfo.InvariantCulture, $"'{new Rune(found)}' is not allowed at character {place + 1}."),
        string.Create(CultureInfo.InvariantCulture, $"{place + 1}文字目に「{new Rune(found)}」は書けません。")));
}
