namespace MetaCatalog.Catalog.Assessment;

/// <summary>Identifiers that a registry promises to keep.</summary>
internal static class PersistentIdentifier
{
    private static readonly string[] Hosts =
    [
        "doi.org/10.", "hdl.handle.net/", "n2t.net/ark:", "w3id.org/", "purl.org/", "identifiers.org/", "arks.org/ark:", "igsn.org/", "nbn-resolving.org/",
    ];

    private static readonly string[] Schemes = ["doi:10.", "ark:", "hdl:", "urn:nbn:", "igsn:", "info:doi/10."];

    private static readonly string[] Accessions = ["PRJDB", "PRJNA", "PRJEB", "JGAS", "JGAD", "EGAS", "EGAD", "phs00"];

    /// <summary>Whether the text is a DOI, ARK, Handle, w3id, PURL, IGSN, URN:NBN, or an accession of a sequence archive.</summary>
    public static bool IsOne(string text)
    {
        if (text.StartsWith("http", StringComparison.OrdinalIgnoreCase))
        {
            return HasHost(text);
        }

        return IsBareDoi(text) || StartsWithAny(text, Schemes) || StartsWithAny(text, Accessions);
    }

    private static bool HasHost(string url)
    {
        var authority = url.AsSpan(url.IndexOf("//", StringComparison.Ordinal) + 2);
        foreach (var host in Hosts)
        {
            var at = authority.IndexOf(host, StringComparison.OrdinalIgnoreCase);
            if (at == 0 || (at > 0 && authority[at - 1] == '.' && !authority[..at].Contains('/')))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBareDoi(string text) =>
        text.StartsWith("10.", StringComparison.Ordinal) && text.IndexOf('/', StringComparison.Ordinal) is >= 7 and < 12;

    private static bool StartsWithAny(string text, string[] beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
