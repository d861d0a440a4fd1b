using System.Text;
using System.Xml;
using System.Xml.Linq;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Log;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Crosswalks;
using static MetaCatalog.Harvest.Provider.OaiPmh.OaiEnvelope;

namespace MetaCatalog.Harvest.Provider.OaiPmh;

/// <summary>The metadata of records in the formats for harvesting, worked out at most once for each revision. Thread safe.</summary>
/// <remarks>What everybody sees of a revision depends on the level in force and on whether the links are shown: both are part of the name.</remarks>
internal sealed class MetadataShelf
{
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), OmitXmlDeclaration = true };

    private readonly IRenditions? renditions;
    private readonly OaiPmhOptions options;

    /// <summary>Makes a shelf; another address of the catalog or another build of the writers finds it empty.</summary>
    public MetadataShelf(IRenditions? renditions, OaiPmhOptions options)
    {
        this.renditions = renditions;
        this.options = options;
        renditions?.Use($"{options.CatalogUrl} {typeof(XmlCrosswalk).Module.ModuleVersionId}");
    }

    /// <summary>The metadata of a record that everybody may see.</summary>
    public XNode Of(Record record, XmlCrosswalk crosswalk)
    {
        var form = $"{crosswalk.Prefix} {record.AccessLevel.Code()} {(record.ShowsLinks ? "links" : "covered")}";
        if (renditions?.Find(form, record.Revision.Id) is { } kept)
        {
            return new RawXml(kept);
        }

        var bytes = Write(record, crosswalk);
        renditions?.Keep(form, record.Revision.Id, bytes);
        return new RawXml(bytes);
    }

    // A document of its own, so that the bytes mean the same wherever they stand.
    private byte[] Write(Record record, XmlCrosswalk crosswalk)
    {
        var element = crosswalk.Write(new CrosswalkSource(record.Graph, record.Topic, $"{options.CatalogUrl}/datasets/{record.Id}", record.AccessLevel, record.EmbargoEnd));
        element.SetAttributeValue(XNamespace.Xmlns + "xsi", Xsi.NamespaceName);
        element.SetAttributeValue(Xsi + "schemaLocation", $"{crosswalk.Namespace} {crosswalk.SchemaLocation}");
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, Settings))
        {
            element.WriteTo(writer);
        }

        return bytes.ToArray();
    }

    /// <summary>An element that is written already.</summary>
    private sealed class RawXml(byte[] element) : XText("")
    {
        public override void WriteTo(XmlWriter writer) => writer.WriteRaw(Encoding.UTF8.GetString(element));

        public override Task WriteToAsync(XmlWriter writer, CancellationToken cancellationToken) => writer.WriteRawAsync(Encoding.UTF8.GetString(element));
    }
}
