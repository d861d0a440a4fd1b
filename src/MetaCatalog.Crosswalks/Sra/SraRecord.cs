using System.Xml.Linq;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;

namespace MetaCatalog.Crosswalks.Sra;

/// <summary>An object of the archive, or a package of them, as one record.</summary>
internal sealed class SraRecord(XmlSource source, List<Finding> findings)
{
    private readonly RecordBuilder record = new();
    private bool hasTitle;

    public RecordBuilder Build(XElement element)
    {
        record.AddProfile(ProfileNames.Genomic, "189", "A8F1-NPV9");
        if (element.Name.LocalName == "EXPERIMENT_PACKAGE")
        {
            AddPackage(element);
        }
        else
        {
            AddObject(element, isOwn: true);
        }

        if (!hasTitle)
        {
            var name = element.Name.LocalName.ToLowerInvariant().Replace('_', ' ');
            var alias = element.Attribute("accession")?.Value ?? element.Attribute("alias")?.Value;
            record.AddText(Dcterms.Title, $"Sequence archive {name} {alias}", "en");
            record.Lose(LossKind.Invented, "dct:title", $"The {name} has no title.");
            findings.Add(ReadingFaults.At(element, "sra:title", Severity.Warning, $"The {element.Name.LocalName} has no title.", $"{element.Name.LocalName} に題名がありません。"));
        }

        return record;
    }

    // The study says what the data are for, so its title comes first.
    private void AddPackage(XElement package)
    {
        foreach (var name in (ReadOnlySpan<string>)["STUDY", "EXPERIMENT", "SAMPLE"])
        {
            foreach (var one in source.Take(package, name))
            {
                AddObject(one, isOwn: name == "EXPERIMENT");
            }
        }

        var runs = source.TakeFirst(package, "RUN_SET");
        foreach (var run in runs is null ? [] : source.Take(runs, "RUN"))
        {
            AddObject(run, isOwn: false);
        }
    }

    private void AddObject(XElement element, bool isOwn)
    {
        AddNames(element, isOwn);
        switch (element.Name.LocalName)
        {
            case "STUDY":
                AddStudy(source.TakeFirst(element, "DESCRIPTOR"));
                break;
            case "SAMPLE":
                AddSample(element);
                break;
            case "EXPERIMENT":
                new SraExperiment(source, record).Add(element);
                break;
            default:
                new SraFiles(source, record).Add(element);
                break;
        }

        AddReferences(element);
        AddAttributes(element);
    }

    private void AddNames(XElement element, bool isOwn)
    {
        record.AddAccession(source.TakeAttribute(element, "accession"), null, isOwn);
        var center = source.TakeAttribute(element, "center_name");
        record.AddLocalIdentifier(source.TakeAttribute(element, "alias"), center);
        record.AddOrganisation(record.Topic, isOwn ? Dcterms.Publisher : Dcterms.Contributor, center);
        var ids = source.TakeFirst(element, "IDENTIFIERS");
        foreach (var id in ids?.Elements().ToList() ?? [])
        {
            record.AddAccession(XmlSource.TextOf(source.TakeOne(id)), source.TakeAttribute(id, "namespace"), isOwn && id.Name.LocalName == "PRIMARY_ID");
        }

        AddTitle(source.TakeText(element, "TITLE"));
        record.AddText(Dcterms.Description, source.TakeText(element, "DESCRIPTION"));
    }

    private void AddTitle(string? title)
    {
        if (title is not null)
        {
            record.AddText(hasTitle ? Dcterms.Alternative : Dcterms.Title, title);
            hasTitle = true;
        }
    }

    private void AddStudy(XElement? descriptor)
    {
        AddTitle(source.TakeText(descriptor, "STUDY_TITLE"));
        record.AddText(Dcterms.Description, source.TakeText(descriptor, "STUDY_ABSTRACT"));
        record.AddText(Dcterms.Description, source.TakeText(descriptor, "STUDY_DESCRIPTION"));
        record.AddText(Dcterms.Alternative, source.TakeText(descriptor, "CENTER_PROJECT_NAME"));
        record.AddText(Dcat.Keyword, source.TakeAttribute(source.TakeFirst(descriptor, "STUDY_TYPE"), "existing_study_type"), "en");
    }

    private void AddSample(XElement sample)
    {
        var name = source.TakeFirst(sample, "SAMPLE_NAME");
        record.AddOrganism(source.TakeText(name, "TAXON_ID"), source.TakeText(name, "SCIENTIFIC_NAME"));
        record.AddText(Gen.OrganismName, source.TakeText(name, "COMMON_NAME"));
    }

    private void AddReferences(XElement element)
    {
        foreach (var reference in source.Take(element, "STUDY_REF", "EXPERIMENT_REF", "SAMPLE_REF", "RUN_REF"))
        {
            var accession = source.TakeAttribute(reference, "accession");
            var name = source.TakeAttribute(reference, "refname");
            var ids = source.TakeFirst(reference, "IDENTIFIERS");
            var primary = source.TakeText(ids, "PRIMARY_ID");
            if ((accession ?? name ?? primary) is null)
            {
                findings.Add(ReadingFaults.At(reference, "sra:reference", Severity.Warning, $"{reference.Name.LocalName} refers to nothing: accession and refname are missing.", $"{reference.Name.LocalName} に accession も refname もなく、参照先がありません。"));
            }

            record.AddAccession(accession ?? primary);
            record.AddLocalIdentifier(name, reference.Name.LocalName);
        }
    }

    private void AddAttributes(XElement element)
    {
        var attributes = source.TakeFirst(element, $"{element.Name.LocalName}_ATTRIBUTES");
        foreach (var attribute in attributes?.Elements().ToList() ?? [])
        {
            var (tag, value, unit) = (Child(attribute, "TAG"), Child(attribute, "VALUE"), Child(attribute, "UNITS"));
            if (tag is not null && record.AddAttribute(tag, value, unit))
            {
                source.TakeWhole(attribute);
            }
        }

        var links = source.TakeFirst(element, $"{element.Name.LocalName}_LINKS");
        foreach (var url in links?.Descendants().Where(static link => link.Name.LocalName == "URL").ToList() ?? [])
        {
            source.TakePath(url);
            record.AddReference(record.Topic, Foaf.Page, XmlSource.TextOf(url));
        }
    }

    private static string? Child(XElement element, string name) =>
        XmlSource.TextOf(element.Elements().FirstOrDefault(child => child.Name.LocalName == name));
}
