using System.Xml.Linq;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;

namespace MetaCatalog.Crosswalks.BioSample;

/// <summary>A sample as a record: accession, organism, owner, attributes.</summary>
internal sealed class BioSampleRecord(XmlSource source, XElement sample, List<Finding> findings)
{
    private readonly RecordBuilder record = new();

    public RecordBuilder Build()
    {
        record.AddProfile(ProfileNames.Genomic, "189", "S7R1-K5P0");
        AddAccess();
        AddIdentifiers();
        AddDescription(source.TakeFirst(sample, "Description"));
        AddOwner(source.TakeFirst(sample, "Owner"));
        var models = source.TakeFirst(sample, "Models");
        foreach (var model in models is null ? [] : source.Take(models, "Model"))
        {
            record.AddText(Gen.Checklist, XmlSource.TextOf(model));
        }

        AddAttributes(source.TakeFirst(sample, "Attributes"));
        return record;
    }

    private void AddAccess()
    {
        switch (source.TakeAttribute(sample, "access")?.ToLowerInvariant())
        {
            case "public":
                record.AddLevel(AccessLevel.Open);
                break;
            case { } access when access.Contains("controlled", StringComparison.Ordinal):
                record.AddLevel(AccessLevel.Controlled);
                break;
            case { } access:
                record.AddText(Dcterms.Rights, access);
                break;
        }

        record.Add(Dcterms.Issued, DateLiteral.OrText(source.TakeAttribute(sample, "publication_date")));
        record.Add(Dcterms.Modified, DateLiteral.OrText(source.TakeAttribute(sample, "last_update")));
        record.Add(Dcterms.DateSubmitted, DateLiteral.OrText(source.TakeAttribute(sample, "submission_date")));
        record.AddAccession(source.TakeAttribute(sample, "accession"), "BioSample", isOwn: true);
    }

    private void AddIdentifiers()
    {
        var ids = source.TakeFirst(sample, "Ids");
        foreach (var id in ids is null ? [] : source.Take(ids, "Id"))
        {
            var agency = source.TakeAttribute(id, "namespace") ?? source.TakeAttribute(id, "db") ?? source.TakeAttribute(id, "db_label");
            record.AddAccession(XmlSource.TextOf(id), agency, isOwn: agency == "BioSample");
        }
    }

    private void AddDescription(XElement? description)
    {
        var (name, title) = (source.TakeText(description, "SampleName"), source.TakeText(description, "Title"));
        if ((title ?? name) is null)
        {
            findings.Add(ReadingFaults.At(sample, "biosample:title", Severity.Warning, "The sample has neither a Title nor a SampleName.", "試料に Title も SampleName もありません。"));
        }

        record.AddText(Dcterms.Title, title ?? name);
        record.AddText(Dcterms.Alternative, title is null || title == name ? null : name);
        var comment = source.TakeFirst(description, "Comment");
        foreach (var paragraph in comment is null ? [] : source.Take(comment, "Paragraph"))
        {
            record.AddText(Dcterms.Description, XmlSource.TextOf(paragraph));
        }

        foreach (var organism in description is null ? [] : source.Take(description, "Organism"))
        {
            var written = source.TakeText(organism, "OrganismName");
            record.AddOrganism(source.TakeAttribute(organism, "taxonomy_id"), written ?? source.TakeAttribute(organism, "taxonomy_name"));
        }
    }

    private void AddOwner(XElement? owner)
    {
        var name = source.TakeFirst(owner, "Name");
        record.AddOrganisation(record.Topic, Dcterms.Publisher, XmlSource.TextOf(name), source.TakeAttribute(name, "url"));
        var contacts = source.TakeFirst(owner, "Contacts");
        foreach (var contact in contacts is null ? [] : source.Take(contacts, "Contact"))
        {
            var person = source.TakeFirst(contact, "Name");
            record.AddContact(NamedParties.FullName(source.TakeText(person, "First"), source.TakeText(person, "Middle"), source.TakeText(person, "Last")), source.TakeAttribute(contact, "email"));
        }
    }

    private void AddAttributes(XElement? attributes)
    {
        foreach (var element in attributes?.Elements().Where(static child => child.Name.LocalName == "Attribute").ToList() ?? [])
        {
            var name = element.Attribute("harmonized_name")?.Value ?? element.Attribute("attribute_name")?.Value;
            if (name is not null && record.AddAttribute(name, XmlSource.TextOf(element), element.Attribute("unit")?.Value))
            {
                source.TakeOne(element);
                source.TakeAttribute(element, "unit");
                foreach (var written in element.Attributes().Where(attribute => SampleAttribute.SaysTheSame(attribute.Value, name)).ToList())
                {
                    source.TakeAttribute(element, written.Name.LocalName);
                }
            }
        }
    }
}
