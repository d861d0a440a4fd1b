using System.Globalization;
using System.Text;
using System.Xml;

namespace MetaCatalog.Harvest.Provider.Sitemap;

/// <summary>An address in a sitemap or an index of sitemaps.</summary>
/// <param name="Location">The address.</param>
/// <param name="LastModified">When what is there last changed; null when that is not known.</param>
public readonly record struct SitemapEntry(string Location, DateTimeOffset? LastModified);

/// <summary>A sitemap or an index of sitemaps (sitemaps.org protocol 0.9).</summary>
/// <param name="root">The root element.</param>
/// <param name="item">The element of an entry.</param>
/// <param name="entries">The entries, in order.</param>
public sealed class SitemapDocument(string root, string item, IReadOnlyList<SitemapEntry> entries)
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XmlWriterSettings Settings = new() { Async = true, Encoding = new UTF8Encoding(false), CloseOutput = false };

    /// <summary>The entries, in order.</summary>
    public IReadOnlyList<SitemapEntry> Entries => entries;

    /// <summary>Writes the document as XML in UTF-8.</summary>
    public async Task WriteTo(Stream output, CancellationToken cancellation = default)
    {
        await using var writer = XmlWriter.Create(output, Settings);
        await writer.WriteStartDocumentAsync();
        await writer.WriteStartElementAsync(null, root, Namespace);
        foreach (var entry in entries)
        {
            cancellation.ThrowIfCancellationRequested();
            await Write(writer, entry);
        }

        await writer.WriteEndElementAsync();
    }

    private async Task Write(XmlWriter writer, SitemapEntry entry)
    {
        await writer.WriteStartElementAsync(null, item, Namespace);
        await writer.WriteElementStringAsync(null, "loc", Namespace, entry.Location);
        if (entry.LastModified is { } moment)
        {
            await writer.WriteElementStringAsync(null, "lastmod", Namespace, moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        }

        await writer.WriteEndElementAsync();
    }
}
