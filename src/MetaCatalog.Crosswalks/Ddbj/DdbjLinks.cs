using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;

namespace MetaCatalog.Crosswalks.Ddbj;

/// <summary>What an entry links to: files, other entries, organisations, publications, grants.</summary>
internal static class DdbjLinks
{
    public static void Add(RecordBuilder record, JsonPlace root)
    {
        foreach (var file in root.TakeItems("distribution"))
        {
            AddFile(record, file.TakeText("contentUrl"), file.TakeText("encodingFormat"), null);
        }

        foreach (var file in root.TakeItems("downloadUrl"))
        {
            AddFile(record, file.TakeText("url"), null, file.TakeText("name"));
        }

        foreach (var link in root.TakeItems("dbXrefs").Concat(root.TakeItems("sameAs")))
        {
            AddEntry(record, link);
        }

        foreach (var organisation in root.TakeItems("organization"))
        {
            record.AddOrganisation(record.Topic, Dcterms.Creator, organisation.TakeText("name"), organisation.TakeText("url"));
        }

        AddPublications(record, root);
        AddGrants(record, root);
    }

    private static void AddFile(RecordBuilder record, string? address, string? format, string? title)
    {
        if (address is null)
        {
            return;
        }

        var file = record.AddNode(record.Topic, Dcat.Distribution, Dcat.DistributionClass);
        record.AddReference(file, Dcat.DownloadUrl, address);
        record.AddText(file, Dcterms.Format, format);
        record.AddText(file, Dcterms.Title, title);
    }

    private static void AddEntry(RecordBuilder record, JsonPlace link)
    {
        var (identifier, type) = (link.TakeText("identifier"), link.TakeText("type"));
        if (type == "pubmed" && identifier?.All(char.IsAsciiDigit) == true)
        {
            record.AddReference(record.Topic, Dcterms.IsReferencedBy, $"https://pubmed.ncbi.nlm.nih.gov/{identifier}");
        }
        else
        {
            record.AddAccession(identifier, type);
        }

        record.AddReference(record.Topic, Dcterms.Relation, link.TakeText("url"));
    }

    private static void AddPublications(RecordBuilder record, JsonPlace root)
    {
        foreach (var publication in root.TakeItems("publication"))
        {
            var (id, kind) = (publication.TakeText("id"), publication.TakeText("DbType"));
            var isPubMed = kind?.EndsWith("Pubmed", StringComparison.OrdinalIgnoreCase) == true && id?.All(char.IsAsciiDigit) == true;
            record.AddReference(record.Topic, Dcterms.IsReferencedBy, isPubMed ? $"https://pubmed.ncbi.nlm.nih.gov/{id}" : PersistentIdentifier.Of(id)?.Address ?? id);
        }
    }

    private static void AddGrants(RecordBuilder record, JsonPlace root)
    {
        foreach (var one in root.TakeItems("grant"))
        {
            var grant = record.AddNode(record.Topic, SchemaOrg.Funding, SchemaOrg.Grant);
            record.AddText(grant, SchemaOrg.Identifier, one.TakeText("id"));
            record.AddText(grant, SchemaOrg.Name, one.TakeText("title"));
            record.AddOrganisation(grant, SchemaOrg.Funder, one.Take("agency")?.TakeText("name"));
        }
    }
}
