using System.Globalization;
using System.Text.Json.Nodes;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Citations;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Crosswalks.OgcRecords;

/// <summary>Writes links (RFC 8288): the record's page, and the files of open data.</summary>
internal static class OgcLinks
{
    /// <summary>All links.</summary>
    public static JsonArray Of(CrosswalkSource source)
    {
        var links = new JsonArray(new JsonObject { ["href"] = source.LandingPage, ["rel"] = "canonical", ["type"] = "text/html" });
        foreach (var licence in source.Peek(source.Topic, Dcterms.License).OfType<Iri>())
        {
            links.Add(new JsonObject { ["href"] = licence.Value, ["rel"] = "license" });
        }

        foreach (var file in source.Level == AccessLevel.Open ? source.Take(Dcat.Distribution).Where(static node => node is not Literal) : [])
        {
            AddFile(source, links, file);
        }

        return links;
    }

    private static void AddFile(CrosswalkSource source, JsonArray links, Term file)
    {
        source.Take(file, RdfTerms.Type);
        var title = CitedName.Best(source, file, Dcterms.Title, "en");
        var type = MediaTypeName.Of(source.TakeText(file, Dcat.MediaType));
        var size = source.TakeText(file, Dcat.ByteSize);
        foreach (var address in source.Take(file, Dcat.DownloadUrl).Concat(source.Take(file, Dcat.AccessUrl)).Select(CrosswalkSource.Text).OfType<string>().Distinct())
        {
            var link = new JsonObject { ["href"] = address, ["rel"] = "item" };
            Put(link, "type", type);
            Put(link, "title", title);
            if (long.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes))
            {
                link["length"] = bytes;
            }

            links.Add(link);
        }
    }

    private static void Put(JsonObject link, string name, string? value)
    {
        if (value is not null)
        {
            link[name] = value;
        }
    }
}
