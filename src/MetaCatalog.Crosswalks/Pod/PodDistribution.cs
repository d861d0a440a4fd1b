using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;

namespace MetaCatalog.Crosswalks.Pod;

/// <summary>Reads one distribution.</summary>
internal static class PodDistribution
{
    /// <summary>Adds it to the record.</summary>
    public static void Read(RecordBuilder record, JsonPlace distribution)
    {
        distribution.TakeText("@type");
        var node = record.AddNode(record.Topic, Dcat.Distribution, Dcat.DistributionClass);
        record.AddText(node, Dcterms.Title, distribution.TakeText("title"));
        record.AddText(node, Dcterms.Description, distribution.TakeText("description"));
        record.AddReference(node, Dcat.DownloadUrl, distribution.TakeText("downloadURL"));
        record.AddReference(node, Dcat.AccessUrl, distribution.TakeText("accessURL"));
        record.AddReference(node, Dcterms.ConformsTo, distribution.TakeText("conformsTo"));
        record.AddReference(node, PodTerms.DescribedBy, distribution.TakeText("describedBy"));
        record.AddText(node, PodTerms.Codes[^1].Predicate, distribution.TakeText("describedByType"));
        record.AddText(node, Dcterms.Format, distribution.TakeText("format"));
        if (distribution.TakeText("mediaType") is { } mediaType)
        {
            if (MediaTypeName.AddressOf(mediaType) is { } address)
            {
                record.Add(node, Dcat.MediaType, address);
            }
            else
            {
                record.AddText(node, Dcterms.Format, mediaType);
            }
        }
    }
}
