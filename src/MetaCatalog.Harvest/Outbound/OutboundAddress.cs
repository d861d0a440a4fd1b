using System.Diagnostics.CodeAnalysis;

namespace MetaCatalog.Harvest.Outbound;

/// <summary>Which addresses may be asked at all, before any name is looked up.</summary>
internal static class OutboundAddress
{
    private const int Longest = 2_048;

    /// <summary>Reads an address of a record, or of a redirect.</summary>
    /// <param name="text">The address as it was written.</param>
    /// <param name="from">Where it was found, for those that are relative; null for a record.</param>
    /// <param name="options">Which ports are allowed.</param>
    /// <param name="address">The address without its fragment; null when it may not be asked.</param>
    /// <param name="fault">Why it may not.</param>
    public static bool TryRead(string text, Uri? from, OutboundOptions options, [NotNullWhen(true)] out Uri? address, out string fault)
    {
        address = null;
        fault = text.Length > Longest ? "is too long"
            : text.Any(static c => char.IsControl(c) || char.IsWhiteSpace(c) || c == '\\') ? "holds characters that no address has"
            : !Read(text, from, out var read) ? "is no absolute address"
            : Fault(read, options) ?? "";
        address = fault.Length == 0 && Read(text, from, out var allowed) ? new UriBuilder(allowed) { Fragment = "" }.Uri : null;
        return address is not null;
    }

    private static bool Read(string text, Uri? from, [NotNullWhen(true)] out Uri? address) =>
        from is null ? Uri.TryCreate(text, UriKind.Absolute, out address) : Uri.TryCreate(from, text, out address);

    private static string? Fault(Uri address, OutboundOptions options) =>
        address.Scheme is not ("http" or "https") ? "is neither http nor https"
        : address.UserInfo.Length > 0 ? "names a user"
        : address.IdnHost.Length == 0 ? "names no host"
        : !options.AllowedPorts.Contains(address.Port) && !options.AllowedEndpoints.Any(endpoint => endpoint.Port == address.Port) ? "names a port that is not allowed"
        : null;
}
