using System.Xml.Linq;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;
using static MetaCatalog.Crosswalks.Jpcoar.JpcoarNames;
using static MetaCatalog.Crosswalks.Jpcoar.JpcoarPage;

namespace MetaCatalog.Crosswalks.Jpcoar;

/// <summary><c>jpcoar:file</c>: distributions with address, media type and size, and the amount of data as a whole.</summary>
internal sealed class JpcoarFiles(JpcoarPage page)
{
    private CrosswalkSource Source => page.Source;

    public IEnumerable<XElement> Files() =>
        Source.Take(Dcat.Distribution).Select(File).Append(Amount()).Where(static file => file is { HasElements: true }).OfType<XElement>();

    private XElement? Amount()
    {
        var sizes = Source.TakeLiterals(Source.Topic, SchemaOrg.ContentSize).ToList();
        return sizes.Count == 0 ? null : new XElement(page.Own + "file", sizes.Select(size => new XElement(page.Own + "extent", size.LexicalForm)));
    }

    private XElement File(Term distribution)
    {
        Source.Take(distribution, RdfTerms.Type);
        return new XElement(
            page.Own + "file",
            Address(distribution),
            Optional(page.Own + "mimeType", MediaTypeName.Of(Source.TakeText(distribution, Dcat.MediaType))),
            Sizes(distribution),
            page.Dates(CarriedDate.Take(Source, distribution)),
            Optional(Kernel + "version", Source.TakeText(distribution, Dcat.Version)));
    }

    // Addresses of files that are not open would be read as open by harvesters; nobody takes them then, which the ledger tells.
    private XElement? Address(Term distribution)
    {
        if (Source.Level != AccessLevel.Open || (Source.TakeText(distribution, Dcat.DownloadUrl) ?? Source.TakeText(distribution, Dcat.AccessUrl)) is not { } address)
        {
            return null;
        }

        return new XElement(
            page.Own + "URI",
            Attribute("objectType", ObjectType(Source.TakeText(distribution, Dcterms.Type))),
            Attribute("label", Source.TakeText(distribution, Dcterms.Title)),
            address);
    }

    private string ObjectType(string? stated)
    {
        var type = stated ?? "dataset";
        if (page.Version.ObjectTypes.Contains(type))
        {
            return type;
        }

        Source.Lose(LossKind.Changed, $"file type {type}", "The version of JPCOAR does not list it; other was written.");
        return "other";
    }

    private List<XElement> Sizes(Term distribution)
    {
        var words = Source.TakeLiterals(distribution, Dcterms.Extent).Select(static size => size.LexicalForm).ToList();
        if (Source.TakeText(distribution, Dcat.ByteSize) is { } bytes && words.Count == 0)
        {
            words.Add($"{bytes} B");
        }

        return words.ConvertAll(size => new XElement(page.Own + "extent", LanguageTag.Clean(size)));
    }
}
