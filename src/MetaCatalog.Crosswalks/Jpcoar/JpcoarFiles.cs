using System.Xml.Linq;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Rdf.Model;
using static MetaCatalog.Crosswalks.Jpcoar.JpcoarNames;

namespace MetaCatalog.Crosswalks.Jpcoar;

/// <summary><c>jpcoar:file</c>: a distribution with its address, media type and size.</summary>
internal static class JpcoarFiles
{
    public static XElement? File(CrosswalkSource source, Term distribution)
    {
        var address = source.TakeText(distribution, Dcat.DownloadUrl) ?? source.TakeText(distribution, Dcat.AccessUrl);
        var mediaType = MediaTypeName.Of(source.TakeText(distribution, Dcat.MediaType));
        var size = source.TakeText(distribution, Dcat.ByteSize);
        if (address is null && mediaType is null && size is null)
        {
            return null;
        }

        var label = source.TakeText(distribution, Dcterms.Title);
        return new XElement(
            Own + "file",
            address is null ? null : new XElement(Own + "URI", new XAttribute("objectType", "dataset"), label is null ? null : new XAttribute("label", label), address),
            mediaType is null ? null : new XElement(Own + "mimeType", mediaType),
            size is null ? null : new XElement(Own + "extent", $"{size} B"));
    }
}
