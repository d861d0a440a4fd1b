namespace MetaCatalog.Rdf.JsonLd.Contexts;

/// <summary>Whether a text can be a language tag at all (BCP 47, 2.2.9: well-formed in its outline).</summary>
internal static class LanguageTag
{
    public static bool IsWellFormed(string tag)
    {
        var first = true;
        foreach (var range in tag.AsSpan().Split('-'))
        {
            var part = tag.AsSpan(range);
            if (part.Length is 0 or > 8 || part.IndexOfAnyExcept(first ? Letters : Alphanumerics) >= 0)
            {
                return false;
            }

            first = false;
        }

        return true;
    }

    /// <summary>Whether RDF syntaxes can write the tag: letters, then parts of letters and digits, of any length.</summary>
    public static bool CanBeWritten(string tag)
    {
        var first = true;
        foreach (var range in tag.AsSpan().Split('-'))
        {
            var part = tag.AsSpan(range);
            if (part.IsEmpty || part.IndexOfAnyExcept(first ? Letters : Alphanumerics) >= 0)
            {
                return false;
            }

            first = false;
        }

        return true;
    }

    /// <inheritdoc cref="CanBeWritten(string)"/>
    public static bool CanBeWritten(ReadOnlySpan<byte> tag)
    {
        var isFirst = true;
        var length = 0;
        foreach (var b in tag)
        {
            if (b == '-' ? length == 0 : !(char.IsAsciiLetter((char)b) || (!isFirst && char.IsAsciiDigit((char)b))))
            {
                return false;
            }

            isFirst &= b != '-';
            length = b == '-' ? 0 : length + 1;
        }

        return length > 0;
    }

    private static readonly System.Buffers.SearchValues<char> Letters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private static readonly System.Buffers.SearchValues<char> Alphanumerics =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
}
