using System.Globalization;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Records;

namespace MetaCatalog.Harvest.Provider.Sitemap;

/// <summary>The catalog's pages for search engines (sitemaps.org protocol 0.9): an index at <c>/sitemap.xml</c>, and sitemaps at <c>/sitemap-{n}.xml</c>. Thread safe.</summary>
/// <remarks>
/// Everybody gets what everybody sees: the front page and the landing pages of live records. A record that changes moves to the
/// last sitemap, so that who comes back fetches only those whose <c>lastmod</c> is new.
/// </remarks>
/// <param name="reader">The catalog.</param>
/// <param name="catalogUrl">Its address, without a slash at the end.</param>
/// <param name="length">The most addresses in a sitemap, 2–50,000, which is what the protocol allows.</param>
public sealed class SitemapProvider(RecordReader reader, string catalogUrl, int length = SitemapProvider.Longest)
{
    /// <summary>The most addresses that the protocol allows in one sitemap.</summary>
    public const int Longest = 50_000;

    /// <summary>The index of the sitemaps. The first, which holds the front page, is always there.</summary>
    public async Task<SitemapDocument> Index(CancellationToken cancellation = default)
    {
        var parts = await reader.ListingParts(Actor.Anonymous, length, cancellation);
        List<SitemapEntry> entries = [.. parts.Select(part => new SitemapEntry(AddressOf(part.Number), part.Latest))];
        if (parts is not [{ Number: 0 }, ..])
        {
            entries.Insert(0, new SitemapEntry(AddressOf(0), null));
        }

        return new SitemapDocument("sitemapindex", "sitemap", entries);
    }

    /// <summary>A sitemap, or null when there is none of the number.</summary>
    public async Task<SitemapDocument?> Sitemap(long number, CancellationToken cancellation = default)
    {
        var records = await reader.Listing(Actor.Anonymous, length, number, cancellation);
        var entries = records.Select(record => new SitemapEntry($"{catalogUrl}/datasets/{record.Id}", record.Datestamp));
        return number != 0 && records.Count == 0
            ? null
            : new SitemapDocument("urlset", "url", [.. number == 0 ? [new SitemapEntry(catalogUrl + "/", null)] : Array.Empty<SitemapEntry>(), .. entries]);
    }

    private string AddressOf(long number) => string.Create(CultureInfo.InvariantCulture, $"{catalogUrl}/sitemap-{number}.xml");
}
