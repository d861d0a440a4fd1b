using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.StationXml;

/// <summary>Where the document came from: who made the description, who sent it, with what, when.</summary>
internal sealed record StationXmlOrigin(string? Source, string? Sender, string? Module, string? ModuleUri, string? Created)
{
    public static StationXmlOrigin Take(XmlSource source) => new(
        source.TakeText(source.Root, "Source"),
        source.TakeText(source.Root, "Sender"),
        source.TakeText(source.Root, "Module"),
        source.TakeText(source.Root, "ModuleURI"),
        source.TakeText(source.Root, "Created"));

    /// <summary>States the document as the page that the network's description stands on.</summary>
    public void AddTo(RecordBuilder record)
    {
        record.AddOrganisation(record.Topic, Dcterms.Creator, Source);
        var document = record.AddNode(record.Topic, Foaf.IsPrimaryTopicOf, MoreTerms.Document);
        record.Add(document, Dcterms.ConformsTo, new Iri(StationXmlReader.Namespace));
        record.AddOrganisation(document, Dcterms.Publisher, Sender);
        if (Module is not null)
        {
            var software = record.AddNode(document, Prov.WasAttributedTo, Prov.SoftwareAgent);
            record.AddText(software, Foaf.Name, Module);
        }

        record.AddReference(document, Dcterms.Source, ModuleUri);
        record.Add(document, Dcterms.Created, DateLiteral.OrText(Created));
    }
}
