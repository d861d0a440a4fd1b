namespace MetaCatalog.JsonSchema.Compilation;

/// <summary>Resolution of IRI references. RFC 3986 section 5.2, on text as it is: nothing is normalised but dot segments.</summary>
internal static class IriReference
{
    private readonly record struct Parts(string? Scheme, string? Authority, string Path, string? Query, string? Fragment);

    public static string Resolve(string baseIri, string reference)
    {
        var target = Split(reference);
        var origin = Split(baseIri);
        if (target.Scheme is not null)
        {
            return Join(target with { Path = RemoveDots(target.Path) });
        }

        if (target.Authority is not null)
        {
            return Join(target with { Scheme = origin.Scheme, Path = RemoveDots(target.Path) });
        }

        return Join(ResolvePath(origin, target) with { Fragment = target.Fragment });
    }

    /// <summary>The parts before and after the first '#'; no fragment is an empty one.</summary>
    public static (string Iri, string Fragment) SplitFragment(string iri)
    {
        var mark = iri.IndexOf('#', StringComparison.Ordinal);
        return mark < 0 ? (iri, "") : (iri[..mark], iri[(mark + 1)..]);
    }

    private static Parts ResolvePath(Parts origin, Parts target)
    {
        if (target.Path.Length == 0)
        {
            return origin with { Query = target.Query ?? origin.Query };
        }

        var path = target.Path[0] == '/' ? target.Path : Merge(origin, target.Path);
        return origin with { Path = RemoveDots(path), Query = target.Query };
    }

    private static string Merge(Parts origin, string path) =>
        origin.Authority is not null && origin.Path.Length == 0 ? "/" + path : origin.Path[..(origin.Path.LastIndexOf('/') + 1)] + path;

    private static Parts Split(string iri)
    {
        var (rest, fragment) = SplitFragment(iri);
        var hasFragment = rest.Length != iri.Length;
        var mark = rest.IndexOf('?', StringComparison.Ordinal);
        var query = mark < 0 ? null : rest[(mark + 1)..];
        rest = mark < 0 ? rest : rest[..mark];
        var colon = rest.AsSpan().IndexOfAny(":/");
        var scheme = colon > 0 && rest[colon] == ':' ? rest[..colon] : null;
        rest = scheme is null ? rest : rest[(colon + 1)..];
        string? authority = null;
        if (rest.StartsWith("//", StringComparison.Ordinal))
        {
            var end = rest.IndexOf('/', 2);
            authority = end < 0 ? rest[2..] : rest[2..end];
            rest = end < 0 ? "" : rest[end..];
        }

        return new Parts(scheme, authority, rest, query, hasFragment ? fragment : null);
    }

    private static string Join(Parts parts) =>
        (parts.Scheme is null ? "" : parts.Scheme + ":")
        + (parts.Authority is null ? "" : "//" + parts.Authority)
        + parts.Path
        + (parts.Query is null ? "" : "?" + parts.Query)
        + (parts.Fragment is null ? "" : "#" + parts.Fragment);

    private static string RemoveDots(string path)
    {
        if (!path.Contains("./", StringComparison.Ordinal) && !path.EndsWith('.'))
        {
            return path;
        }

        var kept = new List<string>();
        var segments = path.Split('/');
        for (var index = 0; index < segments.Length; index++)
        {
            var isLast = index == segments.Length - 1;
            if (segments[index] == "..")
            {
                if (kept.Count > 1)
                {
                    kept.RemoveAt(kept.Count - 1);
                }
            }
            else if (segments[index] != ".")
            {
                kept.Add(segments[index]);
                continue;
            }

            if (isLast)
            {
                kept.Add("");
            }
        }

        return string.Join('/', kept);
    }
}
