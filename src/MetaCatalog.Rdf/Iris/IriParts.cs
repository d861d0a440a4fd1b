namespace MetaCatalog.Rdf.Iris;

/// <summary>The five components of an IRI or a relative reference, as spans of UTF-8 (RFC 3986, appendix B).</summary>
internal readonly ref struct IriParts
{
    private IriParts(ReadOnlySpan<byte> scheme, ReadOnlySpan<byte> authority, ReadOnlySpan<byte> path, ReadOnlySpan<byte> query, ReadOnlySpan<byte> fragment)
    {
        Scheme = scheme;
        Authority = authority;
        Path = path;
        Query = query;
        Fragment = fragment;
    }

    /// <summary>The scheme with its colon; empty when there is none.</summary>
    public ReadOnlySpan<byte> Scheme { get; }

    /// <summary>The authority with its two slashes; empty when there is none.</summary>
    public ReadOnlySpan<byte> Authority { get; }

    /// <summary>The path, which may be empty.</summary>
    public ReadOnlySpan<byte> Path { get; }

    /// <summary>The query with its question mark; empty when there is none.</summary>
    public ReadOnlySpan<byte> Query { get; }

    /// <summary>The fragment with its number sign; empty when there is none.</summary>
    public ReadOnlySpan<byte> Fragment { get; }

    public static IriParts Of(ReadOnlySpan<byte> reference)
    {
        var scheme = reference[..SchemeLength(reference)];
        var rest = reference[scheme.Length..];
        var fragment = TakeFrom(ref rest, (byte)'#');
        var query = TakeFrom(ref rest, (byte)'?');
        var authority = rest.StartsWith("//"u8) ? rest[..AuthorityLength(rest)] : default;
        return new IriParts(scheme, authority, rest[authority.Length..], query, fragment);
    }

    /// <summary>The length of the scheme with its colon, or 0.</summary>
    public static int SchemeLength(ReadOnlySpan<byte> reference)
    {
        if (reference.IsEmpty || !char.IsAsciiLetter((char)reference[0]))
        {
            return 0;
        }

        var end = 1;
        while (end < reference.Length && (char.IsAsciiLetterOrDigit((char)reference[end]) || reference[end] is (byte)'+' or (byte)'-' or (byte)'.'))
        {
            end++;
        }

        return end < reference.Length && reference[end] == ':' ? end + 1 : 0;
    }

    private static int AuthorityLength(ReadOnlySpan<byte> rest)
    {
        var slash = rest[2..].IndexOf((byte)'/');
        return slash < 0 ? rest.Length : 2 + slash;
    }

    private static ReadOnlySpan<byte> TakeFrom(scoped ref ReadOnlySpan<byte> rest, byte delimiter)
    {
        var index = rest.IndexOf(delimiter);
        if (index < 0)
        {
            return default;
        }

        var taken = rest[index..];
        rest = rest[..index];
        return taken;
    }
}
