using MetaCatalog.Rdf.Iris;

namespace MetaCatalog.Rdf.JsonLd.Compaction;

/// <summary>IRIs written relative to a base (JSON-LD 1.1 API, 6.2.2, step 10; RFC 3986, 5.2 backwards).</summary>
internal static class RelativeIri
{
    /// <summary>A reference that resolves to the IRI against the base, or the IRI itself.</summary>
    public static string Of(string baseIri, string iri)
    {
        var root = RootLength(baseIri);
        if (root == 0 || iri.Length < root || !iri.AsSpan(0, root).SequenceEqual(baseIri.AsSpan(0, root)))
        {
            return iri;
        }

        var reference = Reference(PathOf(baseIri, root).Path, PathOf(iri, root));
        return IriSyntax.Resolve(baseIri, reference) == iri ? reference : iri;
    }

    private static string Reference(string basePath, (string Path, string Tail) target)
    {
        var from = basePath.Split('/');
        var to = target.Path.Split('/');
        var kept = target.Tail.Length > 0 ? 0 : 1;
        var common = 0;
        while (common < from.Length && common < to.Length - kept && from[common] == to[common])
        {
            common++;
        }

        var up = string.Concat(Enumerable.Repeat("../", Math.Max(from.Length - common - 1, 0)));
        var reference = up + string.Join('/', to[common..]) + target.Tail;
        return reference.Length == 0 ? "./" : NeedsDot(reference) ? "./" + reference : reference;
    }

    // Else the reference would be read as a keyword, or its first segment as a scheme.
    private static bool NeedsDot(string reference)
    {
        var colon = reference.IndexOf(':', StringComparison.Ordinal);
        var slash = reference.IndexOf('/', StringComparison.Ordinal);
        return Keyword.HasForm(reference) || (colon >= 0 && (slash < 0 || colon < slash));
    }

    private static (string Path, string Tail) PathOf(string iri, int root)
    {
        var end = iri.AsSpan(root).IndexOfAny('?', '#');
        return end < 0 ? (iri[root..], "") : (iri[root..(root + end)], iri[(root + end)..]);
    }

    // The length of scheme and authority; 0 when there is no authority.
    private static int RootLength(string iri)
    {
        var authority = iri.IndexOf("://", StringComparison.Ordinal);
        if (authority < 0)
        {
            return 0;
        }

        var end = iri.AsSpan(authority + 3).IndexOfAny('/', '?', '#');
        return end < 0 ? iri.Length : authority + 3 + end;
    }
}
