namespace MetaCatalog.Catalog.Assessment.Fair;

/// <summary>Communication protocols by the scheme of an IRI, as F-UJI 0.8 lists them.</summary>
internal static class Protocols
{
    private static readonly string[] Standard =
        ["http", "https", "ftp", "sftp", "ssh", "svn", "ws", "wss", "mqtt", "amqp", "coap", "coaps", "rtsp", "rtsps", "rtspu", "shttp", "telnet", "ftam"];

    private static readonly string[] WithoutAuthentication = ["ws", "telnet", "ftam"];

    /// <summary>Whether the IRI's scheme is a standard protocol.</summary>
    public static bool IsStandard(string? iri) => Standard.Contains(Scheme(iri));

    /// <summary>Whether the protocol can ask who one is.</summary>
    public static bool Authenticates(string? iri) => IsStandard(iri) && !WithoutAuthentication.Contains(Scheme(iri));

    private static string? Scheme(string? iri)
    {
        var colon = iri?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        return colon > 0 ? iri![..colon].ToLowerInvariant() : null; // a colon was found in it
    }
}
