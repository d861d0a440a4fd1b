namespace MetaCatalog.Crosswalks.Parts;

/// <summary>What people call a licence.</summary>
internal static class LicenceNames
{
    /// <summary>A short name for a Creative Commons or SPDX address; the address itself for any other.</summary>
    public static string Of(string iri)
    {
        var parts = iri.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return parts switch
        {
            [_, "creativecommons.org", "licenses", var kind, var version, ..] => $"CC {kind.ToUpperInvariant()} {version}",
            [_, "creativecommons.org", "publicdomain", "zero", var version, ..] => $"CC0 {version}",
            [_, "creativecommons.org", "publicdomain", "mark", var version, ..] => $"Public Domain Mark {version}",
            [_, "spdx.org", "licenses", var id, ..] => id,
            _ => iri,
        };
    }
}
