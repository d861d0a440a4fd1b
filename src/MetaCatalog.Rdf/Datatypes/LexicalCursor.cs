namespace MetaCatalog.Rdf.Datatypes;

/// <summary>Walks over a lexical form; every method takes what it names, or nothing and says false.</summary>
internal ref struct LexicalCursor(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> rest = text;

    /// <summary>The most digits a number of a date or duration may have here; XSD 1.1, 5.4 lets a processor set such a limit.</summary>
    public const int MaxDigits = 15;

    public readonly bool IsAtEnd => rest.IsEmpty;

    public readonly bool IsAtDigit => !rest.IsEmpty && char.IsAsciiDigit(rest[0]);

    public bool Take(char c)
    {
        if (rest.IsEmpty || rest[0] != c)
        {
            return false;
        }

        rest = rest[1..];
        return true;
    }

    public bool Take(string text)
    {
        if (!rest.StartsWith(text, StringComparison.Ordinal))
        {
            return false;
        }

        rest = rest[text.Length..];
        return true;
    }

    /// <summary>Takes exactly two digits between two bounds.</summary>
    public bool TwoDigits(int min, int max, out int value)
    {
        value = 0;
        if (rest.Length < 2 || !char.IsAsciiDigit(rest[0]) || !char.IsAsciiDigit(rest[1]))
        {
            return false;
        }

        value = ((rest[0] - '0') * 10) + rest[1] - '0';
        rest = rest[2..];
        return value >= min && value <= max;
    }

    /// <summary>Takes all digits that follow, at least one and at most <see cref="MaxDigits"/>.</summary>
    public bool Digits(out long value, out int count, out bool leadingZero)
    {
        var digits = TakeDigits();
        count = digits.Length;
        leadingZero = count > 0 && digits[0] == '0';
        value = 0;
        foreach (var digit in count <= MaxDigits ? digits : default)
        {
            value = (value * 10) + digit - '0';
        }

        return count is > 0 and <= MaxDigits;
    }

    /// <summary>Takes an optional point with digits after it; digits after the eighteenth do not count.</summary>
    public bool Fraction(out decimal value)
    {
        value = 0;
        if (!Take('.'))
        {
            return true;
        }

        var digits = TakeDigits();
        var weight = 0.1m;
        foreach (var digit in digits[..Math.Min(digits.Length, 18)])
        {
            value += (digit - '0') * weight;
            weight /= 10;
        }

        return digits.Length > 0;
    }

    private ReadOnlySpan<char> TakeDigits()
    {
        var count = rest.IndexOfAnyExceptInRange('0', '9');
        var digits = count < 0 ? rest : rest[..count];
        rest = rest[digits.Length..];
        return digits;
    }
}
