namespace MetaCatalog.Crosswalks.Parts;

/// <summary>A persistent identifier of a resource.</summary>
/// <param name="Scheme"><c>DOI</c>, <c>HDL</c>, <c>ARK</c> or <c>PURL</c>.</param>
/// <param name="Address">The address that resolves it.</param>
internal sealed record PersistentIdentifier(string Scheme, string Address)
{
    private static readonly (string Start, string Scheme, string Resolver)[] Forms =
    [
        ("https://doi.org/10.", "DOI", "https://doi.org/10."),
        ("http://doi.org/10.", "DOI", "https://doi.org/10."),
        ("https://dx.doi.org/10.", "DOI", "https://doi.org/10."),
        ("http://dx.doi.org/10.", "DOI", "https://doi.org/10."),
        ("doi:10.", "DOI", "https://doi.org/10."),
        ("10.", "DOI", "https://doi.org/10."),
        ("https://hdl.handle.net/", "HDL", "https://hdl.handle.net/"),
        ("http://hdl.handle.net/", "HDL", "https://hdl.handle.net/"),
        ("hdl:", "HDL", "https://hdl.handle.net/"),
        ("ark:", "ARK", "https://n2t.net/ark:"),
        ("https://n2t.net/ark:", "ARK", "https://n2t.net/ark:"),
        ("https://purl.org/", "PURL", "https://purl.org/"),
        ("http://purl.org/", "PURL", "http://purl.org/"),
    ];

    /// <summary>The identifier that the text writes, in any of its usual forms; null when it writes none.</summary>
    public static PersistentIdentifier? Of(string? text)
    {
        if (text is null)
        {
            return null;
        }

        foreach (var (start, scheme, resolver) in Forms)
        {
            if (text.StartsWith(start, StringComparison.OrdinalIgnoreCase) && (scheme != "DOI" || text.IndexOf('/', start.Length) > 0))
            {
                return new PersistentIdentifier(scheme, resolver + text[start.Length..]);
            }
        }

        return null;
    }
}
