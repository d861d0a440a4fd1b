using System.Text;

namespace MetaCatalog.Server.Http;

/// <summary>A typed link (RFC 8288).</summary>
/// <param name="Relation">The relation.</param>
/// <param name="Address">Where it leads.</param>
/// <param name="MediaType">What is found there, or null.</param>
/// <param name="Profile">The profile of what is found there, or null.</param>
internal sealed record Link(string Relation, string Address, string? MediaType = null, string? Profile = null);

/// <summary>All links of one record, as FAIR Signposting wants them.</summary>
/// <param name="Anchor">The landing page.</param>
/// <param name="All">The links.</param>
internal sealed record LinkContext(string Anchor, IReadOnlyList<Link> All);

/// <summary>Writes links as a header. Some readers split it at every comma, so no address or title may hold one.</summary>
internal static class Links
{
    public static string Header(IEnumerable<Link> links)
    {
        var header = new StringBuilder();
        foreach (var link in links)
        {
            header.Append(header.Length == 0 ? "" : ", ").Append('<').Append(Safe(link.Address)).Append(">; rel=\"").Append(link.Relation).Append('"');
            if (link.MediaType is not null)
            {
                header.Append("; type=\"").Append(link.MediaType).Append('"');
            }

            if (link.Profile is not null)
            {
                header.Append("; profile=\"").Append(Safe(link.Profile)).Append('"');
            }
        }

        return header.ToString();
    }

    // Header values are ASCII without quotes, angle brackets and commas; what a record says is encoded until it is.
    private static string Safe(string address)
    {
        var safe = new StringBuilder(address.Length);
        foreach (var b in Encoding.UTF8.GetBytes(address))
        {
            if (b is > 0x20 and < 0x7F && b is not ((byte)'<' or (byte)'>' or (byte)'"' or (byte)',' or (byte)'\\'))
            {
                safe.Append((char)b);
            }
            else
            {
                safe.Append('%').Append(b.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
            }
        }

        return safe.ToString();
    }
}
