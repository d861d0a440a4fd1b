using System.Net;

namespace MetaCatalog.Harvest.Outbound;

/// <summary>The networks that a record's address must never lead to: one's own machine and house, those of the cloud's host, and those that are no place at all.</summary>
/// <remarks>
/// The special-purpose registries of IANA (RFC 6890) without what is globally reachable, and the metadata services of clouds. Of IPv6
/// only global unicast is allowed; an IPv4 address within an IPv6 one is judged as that address, or refused where it is tunnelled.
/// </remarks>
internal static class ForbiddenNetworks
{
    private static readonly IPNetwork[] OfVersion4 =
    [
        IPNetwork.Parse("0.0.0.0/8"), // this network
        IPNetwork.Parse("10.0.0.0/8"), // private
        IPNetwork.Parse("100.64.0.0/10"), // shared by carriers; also a cloud's metadata
        IPNetwork.Parse("127.0.0.0/8"), // loopback
        IPNetwork.Parse("168.63.129.16/32"), // a cloud's host
        IPNetwork.Parse("169.254.0.0/16"), // link-local, metadata of most clouds
        IPNetwork.Parse("172.16.0.0/12"), // private
        IPNetwork.Parse("192.0.0.0/24"), // protocol assignments, a cloud's metadata
        IPNetwork.Parse("192.0.2.0/24"), // documentation
        IPNetwork.Parse("192.88.99.0/24"), // relays of 6to4
        IPNetwork.Parse("192.168.0.0/16"), // private
        IPNetwork.Parse("198.18.0.0/15"), // benchmarks
        IPNetwork.Parse("198.51.100.0/24"), // documentation
        IPNetwork.Parse("203.0.113.0/24"), // documentation
        IPNetwork.Parse("224.0.0.0/4"), // multicast
        IPNetwork.Parse("240.0.0.0/4"), // reserved, broadcast
    ];

    private static readonly IPNetwork Translated = IPNetwork.Parse("64:ff9b::/96"); // NAT64: the last four bytes are an IPv4 address
    private static readonly IPNetwork GlobalUnicast = IPNetwork.Parse("2000::/3");

    private static readonly IPNetwork[] OfVersion6 =
    [
        IPNetwork.Parse("2001::/23"), // protocol assignments, Teredo, benchmarks, ORCHID
        IPNetwork.Parse("2001:db8::/32"), // documentation
        IPNetwork.Parse("2002::/16"), // 6to4
        IPNetwork.Parse("3fff::/20"), // documentation
    ];

    /// <summary>Whether the address lies in one of them.</summary>
    public static bool Hold(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (address.IsIPv4MappedToIPv6)
        {
            return Hold(address.MapToIPv4());
        }

        if (address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetwork)
        {
            return Array.Exists(OfVersion4, network => network.Contains(address));
        }

        return Translated.Contains(address)
            ? Hold(new IPAddress(address.GetAddressBytes().AsSpan(12)))
            : address.ScopeId != 0 || !GlobalUnicast.Contains(address) || Array.Exists(OfVersion6, network => network.Contains(address));
    }
}
