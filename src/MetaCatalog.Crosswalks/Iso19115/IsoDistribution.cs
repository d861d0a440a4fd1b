using System.Xml.Linq;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.Iso19115;

/// <summary>Reads <c>distributionInfo</c>: formats and online resources.</summary>
internal sealed class IsoDistribution(IsoTexts texts, RecordBuilder record)
{
    /// <summary>Reads the distributions.</summary>
    public void Read()
    {
        foreach (var info in texts.TakeInner(texts.Source.Root, "distributionInfo"))
        {
            var formats = Formats(info).ToList();
            var transfers = texts.TakeInner(info, "transferOptions")
                .Concat(texts.TakeInner(info, "distributor").SelectMany(distributor => texts.TakeInner(distributor, "distributorTransferOptions")));
            foreach (var online in transfers.SelectMany(transfer => texts.TakeInner(transfer, "onLine")))
            {
                AddOnline(online, formats);
            }
        }
    }

    private IEnumerable<string> Formats(XElement info)
    {
        foreach (var format in texts.TakeInner(info, "distributionFormat"))
        {
            var name = texts.TakeText(format, "name") ?? texts.TakeText(texts.TakePath(format, "formatSpecificationCitation"), "title");
            var version = texts.TakeText(format, "version");
            if (name is not null)
            {
                yield return version is null ? name : $"{name} {version}";
            }
        }
    }

    private void AddOnline(XElement online, List<string> formats)
    {
        var function = texts.TakeCodes(online, "function").FirstOrDefault();
        foreach (var link in texts.Take(online, "linkage"))
        {
            var distribution = record.AddNode(record.Topic, Dcat.Distribution, Dcat.DistributionClass);
            record.AddReference(distribution, function is "download" or "fileAccess" ? Dcat.DownloadUrl : Dcat.AccessUrl, link.Text);
            AddWords(online, distribution, Dcterms.Title, "name");
            AddWords(online, distribution, Dcterms.Description, "description");
            record.AddText(distribution, SchemaOrg.AdditionalType, texts.TakeText(online, "protocol"));
            foreach (var format in formats)
            {
                record.AddText(distribution, Dcterms.Format, format);
            }
        }
    }

    private void AddWords(XElement online, Term distribution, Iri predicate, string name)
    {
        foreach (var text in texts.Take(online, name))
        {
            record.AddText(distribution, predicate, text.Text, text.Language);
        }
    }
}
