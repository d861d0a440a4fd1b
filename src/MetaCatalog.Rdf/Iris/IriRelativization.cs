namespace MetaCatalog.Rdf.Iris;

/// <summary>References that may stand for an IRI beside a base, shortest first; the caller checks which one really does.</summary>
internal static class IriRelativization
{
    public static IEnumerable<string> Candidates(string baseIri, string iri)
    {
        var baseEnd = WithoutFragment(baseIri);
        if (iri.StartsWith(baseIri.AsSpan(0, baseEnd), StringComparison.Ordinal))
        {
            yield return iri[baseEnd..];
        }

        var directory = DirectoryLength(baseIri, baseEnd);
        if (directory > 0 && iri.StartsWith(baseIri.AsSpan(0, directory), StringComparison.Ordinal))
        {
            yield return iri[directory..];
            yield return "./" + iri[directory..];
        }

        var parent = directory > 1 ? baseIri.LastIndexOf('/', directory - 2) + 1 : 0;
        if (parent > 0 && iri.StartsWith(baseIri.AsSpan(0, parent), StringComparison.Ordinal))
        {
            yield return "../" + iri[parent..];
        }

        var authority = AuthorityEnd(baseIri);
        if (authority > 0 && iri.StartsWith(baseIri.AsSpan(0, authority), StringComparison.Ordinal))
        {
            yield return iri[authority..];
        }
    }

    private static int WithoutFragment(string iri)
    {
        var fragment = iri.IndexOf('#', StringComparison.Ordinal);
        return fragment < 0 ? iri.Length : fragment;
    }

    private static int DirectoryLength(string iri, int end)
    {
        var query = iri.IndexOf('?', StringComparison.Ordinal);
        return iri.LastIndexOf('/', (query < 0 ? end : Math.Min(query, end)) - 1) + 1;
    }

    private static int AuthorityEnd(string iri)
    {
        var authority = iri.IndexOf("://", StringComparison.Ordinal);
        return authority < 0 ? 0 : Math.Max(iri.IndexOf('/', authority + 3), 0);
    }
}
