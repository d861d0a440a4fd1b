using MetaCatalog.Catalog.Access.Probes;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Access.Facts;

/// <summary>What an address is there for.</summary>
internal enum LinkPurpose
{
    /// <summary>To give a file.</summary>
    Download,

    /// <summary>To give data, or a page about getting them.</summary>
    Access,

    /// <summary>To answer requests.</summary>
    Service,
}

/// <summary>An address that a record names for its data.</summary>
/// <param name="Address">The address.</param>
/// <param name="Purpose">What it is there for.</param>
/// <param name="MediaType">What it is said to give; null when not said.</param>
internal sealed record DataLink(string Address, LinkPurpose Purpose, string? MediaType)
{
    private bool IsForPages => MediaType is "text/html" or "application/xhtml+xml";

    /// <summary>Whether the answer shows that everybody gets the data: an endpoint, or a page where files or data are expected, does not.</summary>
    public bool GaveData(LinkEvidence? evidence) =>
        evidence is { Visit.Answer: LinkAnswer.Given } && Purpose != LinkPurpose.Service && (!evidence.IsPage || (IsForPages && Purpose == LinkPurpose.Download));

    public static IReadOnlyList<DataLink> AllOf(RecordFacts facts) =>
    [
        .. facts.Description.Distributions
            .SelectMany(static file => new[] { Of(file.DownloadUrl, LinkPurpose.Download, file.MediaType), Of(file.AccessUrl, LinkPurpose.Access, file.MediaType) })
            .Concat(facts.Services.Select(static service => Of(service.Text(Dcat.EndpointUrl), LinkPurpose.Service, null)))
            .OfType<DataLink>()
            .DistinctBy(static link => link.Address),
    ];

    private static DataLink? Of(string? address, LinkPurpose purpose, string? mediaType) => address is null ? null : new DataLink(address, purpose, mediaType);
}
