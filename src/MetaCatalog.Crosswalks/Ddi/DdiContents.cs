using System.Xml.Linq;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Iris;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.Ddi;

/// <summary>The files of a codebook (<c>fileDscr</c>, <c>otherMat</c>) and its variables (<c>dataDscr</c>).</summary>
internal sealed class DdiContents(XmlSource source, ReadingNotes notes)
{
    private readonly RecordBuilder record = notes.Builder;

    public void Read()
    {
        foreach (var file in source.Take(source.Root, "fileDscr").ToList())
        {
            AddFile(file);
        }

        foreach (var material in source.Take(source.Root, "otherMat").ToList())
        {
            AddMaterial(material);
        }

        foreach (var data in source.Take(source.Root, "dataDscr").ToList())
        {
            var variables = new DdiVariables(source, notes);
            foreach (var variable in source.Take(data, "var").ToList())
            {
                variables.Add(variable);
            }
        }
    }

    private void AddFile(XElement file)
    {
        var node = Distribution(file);
        foreach (var text in source.Take(file, "fileTxt").ToList())
        {
            foreach (var name in source.Take(text, "fileName").ToList())
            {
                record.AddText(node, Dcterms.Title, XmlSource.TextOf(name));
            }

            foreach (var content in source.Take(text, "fileCont").ToList())
            {
                record.Add(node, Dcterms.Description, DdiStatements.Words(content));
            }

            AddType(node, source.TakeText(text, "fileType"));
            AddDimensions(node, source.TakeFirst(text, "dimensns"));
        }
    }

    // A media type, or the name of a format.
    private void AddType(Term file, string? type)
    {
        if (MediaTypeName.AddressOf(type) is { } address)
        {
            record.Add(file, Dcat.MediaType, address);
        }
        else
        {
            record.AddText(file, Dcterms.Format, type);
        }
    }

    private void AddDimensions(Term file, XElement? dimensions)
    {
        record.AddValue(file, MoreTerms.AdditionalProperty, "caseQnty", source.TakeText(dimensions, "caseQnty"));
        record.AddValue(file, MoreTerms.AdditionalProperty, "varQnty", source.TakeText(dimensions, "varQnty"));
        record.AddValue(file, MoreTerms.AdditionalProperty, "recPrCas", source.TakeText(dimensions, "recPrCas"));
    }

    private void AddMaterial(XElement material)
    {
        source.TakeAttribute(material, "level");
        var node = Distribution(material);
        foreach (var label in source.Take(material, "labl").ToList())
        {
            record.Add(node, Dcterms.Title, DdiStatements.Words(label));
        }

        foreach (var text in source.Take(material, "txt").ToList())
        {
            record.Add(node, Dcterms.Description, DdiStatements.Words(text));
        }

        // Dataverse writes the media type as a note.
        foreach (var note in source.Take(material, "notes").Where(note => note.Attribute("type")?.Value == "DVN:MIMETYPE" || note.Attribute("subject")?.Value.Contains("Content/MIME", StringComparison.Ordinal) == true).ToList())
        {
            AddType(node, XmlSource.TextOf(source.TakeWhole(note)));
        }
    }

    private BlankNode Distribution(XElement element)
    {
        var node = record.AddNode(record.Topic, Dcat.Distribution, Dcat.DistributionClass);
        record.AddText(node, Dcterms.Identifier, source.TakeAttribute(element, "ID"));
        var address = source.TakeAttribute(element, "URI");
        record.AddReference(node, address is not null && IriSyntax.IsAbsolute(address) ? Dcat.AccessUrl : SchemaOrg.Url, address);
        return node;
    }
}
