using MetaCatalog.Catalog.Records;
using MetaCatalog.Server.Http;

namespace MetaCatalog.Server.Features.Records;

/// <summary>The links of a landing page (FAIR Signposting, levels 1 and 2).</summary>
internal static class RecordLinks
{
    private const int MostItems = 50;

    public static LinkContext Of(Record record, MetaCatalogOptions options)
    {
        var page = $"{options.CatalogUrl}/datasets/{record.Id}";
        var description = Description.Of(record.Graph, record.Topic, options.ZoneOffset);
        return new LinkContext(page, [
            new Link("cite-as", CiteAs(record, page), "text/html"),
            new Link("type", "https://schema.org/AboutPage"),
            new Link("type", "https://schema.org/Dataset"),
            .. Descriptions(page),
            .. Authors(description),
            .. description.Licences.Select(static licence => licence.CanonicalIri).OfType<string>().Take(1).Select(static iri => new Link("license", iri)),
            .. Items(record, description),
            new Link("linkset", page + "/linkset", "application/linkset+json"),
        ]);
    }

    // The DOI where there is one, else the address of the page itself, which the catalog never changes.
    private static string CiteAs(Record record, string page) =>
        record.Card.Identifiers.Prepend(record.Topic.Value)
            .Select(Doi).FirstOrDefault(static doi => doi is not null) ?? page;

    private static string? Doi(string identifier)
    {
        var start = identifier.IndexOf("10.", StringComparison.Ordinal);
        var before = start < 0 ? null : identifier[..start];
        return before is "" or "doi:" or "https://doi.org/" or "http://doi.org/" or "https://dx.doi.org/" or "http://dx.doi.org/"
            ? "https://doi.org/" + identifier[start..]
            : null;
    }

    private static IEnumerable<Link> Descriptions(string page) =>
        RecordFormats.Offered.Where(static offer => offer != RecordFormats.Html && offer != RecordFormats.Json)
            .Select(offer => new Link("describedby", $"{page}?format={offer.Name}", offer.MediaType, Profile(offer)));

    private static string? Profile(Representation offer) => Crosswalks.Crosswalks.Find(offer.Name)?.Namespace;

    private static IEnumerable<Link> Authors(Description description) =>
        description.Creators.Where(static creator => creator.HasOrcid || creator.HasRor).Select(static creator => new Link("author", creator.Identifier!)); // it has one

    // Who may not have the data is promised no files.
    private static IEnumerable<Link> Items(Record record, Description description) =>
        !record.ShowsLinks ? [] : description.Distributions
            .Where(static distribution => distribution.DownloadUrl is not null)
            .Take(MostItems)
            .Select(static distribution => new Link("item", distribution.DownloadUrl!, distribution.MediaType));
}
