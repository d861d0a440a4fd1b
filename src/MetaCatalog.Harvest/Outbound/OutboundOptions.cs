using System.Collections.Frozen;
using System.Net;

namespace MetaCatalog.Harvest.Outbound;

/// <summary>How outgoing requests behave. The defaults are safe for addresses that strangers wrote.</summary>
public sealed record OutboundOptions
{
    /// <summary>How the catalog names itself to whom it asks.</summary>
    public required string UserAgent { get; init; }

    /// <summary>The ports that may be connected to.</summary>
    public IReadOnlySet<int> AllowedPorts { get; init; } = FrozenSet.Create(80, 443);

    /// <summary>
    /// Addresses with ports that may be connected to although the network or the port is not allowed, such as a repository in the
    /// same house; none by default. IPv4 addresses are given as such, not mapped into IPv6.
    /// </summary>
    public IReadOnlySet<IPEndPoint> AllowedEndpoints { get; init; } = FrozenSet<IPEndPoint>.Empty;

    /// <summary>How often one question is sent on.</summary>
    public int MaxRedirects { get; init; } = 5;

    /// <summary>The most bytes of an answer's body that are read.</summary>
    public int MaxBodyBytes { get; init; } = 64 * 1024;

    /// <summary>How long one request may take, from the look-up of the name to the last byte.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How long one host is left alone between two requests.</summary>
    public TimeSpan PauseOfHost { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Looks a name up.</summary>
    public Func<string, CancellationToken, Task<IPAddress[]>> Resolve { get; init; } = Dns.GetHostAddressesAsync;
}
