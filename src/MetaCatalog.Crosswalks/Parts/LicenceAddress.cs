namespace MetaCatalog.Crosswalks.Parts;

/// <summary>Addresses of licences.</summary>
internal static class LicenceAddress
{
    /// <summary>
    /// A Creative Commons address without <c>deed</c>, <c>legalcode</c> and language, secure and with its last slash; any other as it is.
    /// </summary>
    public static string Normal(string address)
    {
        var parts = address.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts is not [var scheme, var host, .. var path] || scheme is not ("http:" or "https:") || host is not ("creativecommons.org" or "www.creativecommons.org"))
        {
            return address;
        }

        return path switch
        {
            ["licenses" or "publicdomain", var kind, var version, ..] => $"https://creativecommons.org/{path[0].ToLowerInvariant()}/{kind.ToLowerInvariant()}/{version}/",
            _ => address,
        };
    }
}
