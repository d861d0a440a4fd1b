using System.Net;

namespace MetaCatalog.Server.Tests.Assessment.Fuji;

/// <summary>The web as a robot would meet it: the catalog over real HTTP, a DOI registry that knows every DOI, and hosts of data that let strangers in or not.</summary>
internal sealed class OutsideWorld(TestServer server, bool letsStrangersIn)
{
    private static readonly string[] Registries = ["doi.org", "hdl.handle.net", "n2t.net", "w3id.org", "purl.org", "identifiers.org", "igsn.org"];

    /// <summary>Fetches an address of the catalog.</summary>
    public async Task<HttpResponseMessage> Fetch(string address, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address).PathAndQuery);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        request.Headers.TryAddWithoutValidation("User-Agent", "F-UJI");
        return await server.Anonymous.SendAsync(request);
    }

    /// <summary>Whether an address is the catalog's.</summary>
    public static bool IsCatalog(string address) => address.StartsWith(TestServer.Url + "/", StringComparison.Ordinal);

    /// <summary>Whether a registry knows the identifier and sends who asks on to the data's page.</summary>
    public static bool Redirects(string identifier) =>
        Uri.TryCreate(identifier, UriKind.Absolute, out var url) ? url.Scheme is "doi" or "hdl" or "ark" or "urn" or "igsn" || Array.Exists(Registries, url.Host.EndsWith) : identifier.Length > 0;

    /// <summary>What a host of data answers a stranger.</summary>
    public HttpStatusCode Knock() => letsStrangersIn ? HttpStatusCode.OK : HttpStatusCode.Unauthorized;
}
