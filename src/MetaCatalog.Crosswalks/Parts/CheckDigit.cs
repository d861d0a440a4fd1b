namespace MetaCatalog.Crosswalks.Parts;

/// <summary>Check digits of identifiers. Every method takes the bare identifier, without address, hyphens or spaces, and never throws.</summary>
internal static class CheckDigit
{
    private const string Base32 = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>Whether sixteen characters of an ORCID iD or ISNI end in their check character (ISO/IEC 7064, MOD 11-2).</summary>
    public static bool IsMod11Two(ReadOnlySpan<char> text)
    {
        if (text.Length != 16 || text[..15].ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        var total = 0;
        foreach (var digit in text[..15])
        {
            total = (total + (digit - '0')) * 2;
        }

        var check = (12 - (total % 11)) % 11;
        return text[15] == (check == 10 ? 'X' : (char)('0' + check));
    }

    /// <summary>Whether the nine characters of a ROR id hold: 0, six of Crockford's base 32, two decimal digits (ISO/IEC 7064, MOD 97-10).</summary>
    public static bool IsRor(ReadOnlySpan<char> text)
    {
        if (text.Length != 9 || text[0] != '0' || text[7..].ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        var number = 0L;
        foreach (var character in text[1..7])
        {
            var value = Base32.IndexOf(character, StringComparison.Ordinal);
            if (value < 0)
            {
                return false;
            }

            number = (number * 32) + value;
        }

        return 98 - (number * 100 % 97) == ((text[7] - '0') * 10) + (text[8] - '0');
    }

    /// <summary>Whether eight characters of an ISSN end in their check character (ISO 3297).</summary>
    public static bool IsIssn(ReadOnlySpan<char> text) => text.Length == 8 && WeightedMod11(text);

    /// <summary>Whether ten or thirteen characters of an ISBN end in their check character (ISO 2108).</summary>
    public static bool IsIsbn(ReadOnlySpan<char> text) => text.Length switch
    {
        10 => WeightedMod11(text),
        13 => !text.ContainsAnyExceptInRange('0', '9') && Ean(text) % 10 == 0,
        _ => false,
    };

    private static bool WeightedMod11(ReadOnlySpan<char> text)
    {
        if (text[..^1].ContainsAnyExceptInRange('0', '9') || text[^1] is not ('X' or >= '0' and <= '9'))
        {
            return false;
        }

        var total = text[^1] == 'X' ? 10 : text[^1] - '0';
        for (var i = 0; i < text.Length - 1; i++)
        {
            total += (text.Length - i) * (text[i] - '0');
        }

        return total % 11 == 0;
    }

    private static int Ean(ReadOnlySpan<char> text)
    {
        var total = 0;
        for (var i = 0; i < text.Length; i++)
        {
            total += (text[i] - '0') * (i % 2 == 0 ? 1 : 3);
        }

        return total;
    }
}
