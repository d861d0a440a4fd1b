using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.Stac;

/// <summary>Reads assets and the links that say something of the dataset.</summary>
internal static class StacAssets
{
    /// <summary>Reads them into the record.</summary>
    public static void Read(RecordBuilder record, JsonPlace root)
    {
        foreach (var (name, asset) in root.Take("assets")?.Members() ?? [])
        {
            AddFile(record, asset, name);
        }

        foreach (var link in root.TakeItems("links"))
        {
            AddLink(record, link);
        }
    }

    private static void AddFile(RecordBuilder record, JsonPlace asset, string? name)
    {
        var file = record.AddNode(record.Topic, Dcat.Distribution, Dcat.DistributionClass);
        record.AddText(file, Dcterms.Title, asset.TakeText("title") ?? name);
        record.AddText(file, Dcterms.Description, asset.TakeText("description"));
        record.AddReference(file, Dcat.DownloadUrl, asset.TakeText("href"));
        if (asset.TakeText("type") is { } type)
        {
            record.Add(file, MediaTypeName.AddressOf(type) is null ? Dcterms.Format : Dcat.MediaType, (Term?)MediaTypeName.AddressOf(type) ?? new Literal(type));
        }
    }

    private static void AddLink(RecordBuilder record, JsonPlace link)
    {
        Iri? predicate = link.TakeText("rel") switch
        {
            "license" => Dcterms.License,
            "cite-as" => Dcterms.Identifier,
            "derived_from" => Prov.WasDerivedFrom,
            "canonical" or "about" => Dcat.LandingPage,
            "collection" or "parent" => Dcterms.IsPartOf,
            "item" or "data" or "enclosure" or "download" => Dcat.Distribution,
            _ => null,
        };
        if (predicate is null)
        {
            return;
        }

        if (predicate.Equals(Dcat.Distribution))
        {
            AddFile(record, link, null);
        }
        else if (predicate.Equals(Dcterms.Identifier))
        {
            record.AddText(predicate, link.TakeText("href"));
        }
        else
        {
            record.AddReference(record.Topic, predicate, link.TakeText("href"));
        }
    }
}
