namespace MetaCatalog.Crosswalks.Parts;

/// <summary>An identifier of a related resource with the name that DataCite gives its scheme (relatedIdentifierType).</summary>
/// <param name="Scheme">Such as <c>DOI</c>, <c>Handle</c>, <c>ARK</c>, <c>URL</c>.</param>
/// <param name="Value">The identifier in the form that its scheme writes it.</param>
internal sealed record RelatedIdentifier(string Scheme, string Value)
{
    private static readonly (string Scheme, string Resolver, string Prefix)[] Forms =
    [
        ("DOI", "https://doi.org/", ""),
        ("Handle", "https://hdl.handle.net/", ""),
        ("ARK", "https://n2t.net/", ""),
        ("arXiv", "https://arxiv.org/abs/", "arXiv:"),
        ("PMID", "https://pubmed.ncbi.nlm.nih.gov/", ""),
        ("CRID", "https://cir.nii.ac.jp/crid/", ""),
        ("NCID", "https://ci.nii.ac.jp/ncid/", ""),
        ("NAID", "https://ci.nii.ac.jp/naid/", ""),
        ("ISBN", "urn:isbn:", ""),
        ("ISSN", "urn:issn:", ""),
        ("LSID", "urn:lsid:", "urn:lsid:"),
    ];

    /// <summary>The identifier that a text writes, by its address or its usual form; null when it is none and no address.</summary>
    public static RelatedIdentifier? Of(string text)
    {
        if (PersistentIdentifier.Of(text) is { } known)
        {
            text = known.Address;
        }

        foreach (var (scheme, resolver, prefix) in Forms)
        {
            if (text.StartsWith(resolver, StringComparison.OrdinalIgnoreCase) && text.Length > resolver.Length)
            {
                return new RelatedIdentifier(scheme, prefix + text[resolver.Length..]);
            }
        }

        return !IdentifierNode.IsIri(text) ? null : new RelatedIdentifier(SchemeOf(text), text);
    }

    /// <summary>The address that stands for the identifier and leads back to it; null when there is none.</summary>
    public string? Address
    {
        get
        {
            var (_, resolver, prefix) = Forms.FirstOrDefault(form => form.Scheme == Scheme);
            var address = resolver is null || !Value.StartsWith(prefix, StringComparison.Ordinal) ? Value : resolver + Value[prefix.Length..];
            return IdentifierNode.IsIri(address) && Equals(Of(address)) ? address : null;
        }
    }

    /// <summary>The identifier in the form of its scheme: DOI and Handle without resolver, ISSN with its hyphen.</summary>
    public static RelatedIdentifier Normal(string scheme, string value) => scheme switch
    {
        "DOI" or "Handle" or "ARK" when PersistentIdentifier.Of(value.Trim()) is { } known && Of(known.Address) is { } found && found.Scheme == scheme => found,
        _ => new RelatedIdentifier(scheme, value.Trim()),
    };

    private static string SchemeOf(string address) => address switch
    {
        _ when address.StartsWith("urn:", StringComparison.OrdinalIgnoreCase) => "URN",
        _ when address.Contains("://purl.", StringComparison.OrdinalIgnoreCase) => "PURL",
        _ when address.Contains("://w3id.org/", StringComparison.OrdinalIgnoreCase) => "w3id",
        _ => "URL",
    };
}
