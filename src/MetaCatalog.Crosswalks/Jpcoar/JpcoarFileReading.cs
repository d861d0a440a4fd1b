using System.Xml.Linq;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Crosswalks.Jpcoar;

/// <summary>Reads files: one with an address is a distribution; sizes alone are the amount of data.</summary>
internal sealed class JpcoarFileReading(XmlSource source, ReadingNotes notes, JpcoarTextReading texts)
{
    private RecordBuilder Builder => notes.Builder;

    public void Read()
    {
        foreach (var element in source.Take(source.Root, "file"))
        {
            if (element.Elements().All(static child => child.Name.LocalName == "extent"))
            {
                AddSizes(element, Builder.Topic, SchemaOrg.ContentSize);
            }
            else
            {
                ReadFile(element);
            }
        }
    }

    private void ReadFile(XElement element)
    {
        var file = Builder.AddNode(Builder.Topic, Dcat.Distribution, Dcat.DistributionClass);
        var address = source.TakeFirst(element, "URI");
        Builder.AddReference(file, Dcat.DownloadUrl, XmlSource.TextOf(address));
        Builder.AddText(file, Dcterms.Title, source.TakeAttribute(address, "label"));
        Builder.AddText(file, Dcterms.Type, source.TakeAttribute(address, "objectType"));
        if (source.TakeText(element, "mimeType") is { } mediaType)
        {
            Builder.AddReference(file, Dcat.MediaType, MediaTypeName.Address(mediaType));
        }

        AddSizes(element, file, Dcterms.Extent);
        texts.ReadDates(element, file);
        Builder.AddText(file, Dcat.Version, source.TakeText(element, "version"));
    }

    private void AddSizes(XElement element, Term subject, Iri predicate)
    {
        foreach (var size in source.Take(element, "extent"))
        {
            Builder.AddText(subject, predicate, XmlSource.TextOf(size));
            if (predicate.Equals(Dcterms.Extent) && DataAmount.Bytes(XmlSource.TextOf(size)) is { } bytes && Builder.Graph.Object(subject, Dcat.ByteSize) is null)
            {
                Builder.Add(subject, Dcat.ByteSize, new Literal(bytes.ToString(System.Globalization.CultureInfo.InvariantCulture), Xsd.NonNegativeInteger));
            }
        }
    }
}
