using System.Xml.Linq;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;

namespace MetaCatalog.Crosswalks.BioProject;

/// <summary>A project as a record; an umbrella project as a series.</summary>
internal sealed class BioProjectRecord(XmlSource source, XElement package, XElement project, List<Finding> findings)
{
    private readonly RecordBuilder record = new(type: IsUmbrella(project) ? Dcat.DatasetSeries : null);

    public RecordBuilder Build()
    {
        record.AddProfile(ProfileNames.Genomic, "189", "A8F1-NPV9");
        for (var outer = project; outer != package; outer = outer.Parent!)
        {
            source.TakeOne(outer);
        }

        source.TakePath(package);
        AddIdentifiers();
        AddDescription(source.TakeFirst(project, "ProjectDescr"));
        AddType(source.TakeFirst(project, "ProjectType"));
        AddSubmission(source.TakeFirst(package, "Submission"));
        return record;
    }

    private static bool IsUmbrella(XElement project) => project.Descendants().Any(static element => element.Name.LocalName == "ProjectTypeTopAdmin");

    private void AddIdentifiers()
    {
        var ids = source.TakeFirst(project, "ProjectID");
        if (ids is null)
        {
            return;
        }

        foreach (var id in source.Take(ids, "ArchiveID"))
        {
            record.AddAccession(source.TakeAttribute(id, "accession"), source.TakeAttribute(id, "archive"), isOwn: true);
        }

        foreach (var id in source.Take(ids, "LocalID", "CenterID"))
        {
            record.AddLocalIdentifier(XmlSource.TextOf(id), source.TakeAttribute(id, "center"));
        }
    }

    private void AddDescription(XElement? description)
    {
        var (name, title) = (source.TakeText(description, "Name"), source.TakeText(description, "Title"));
        if (description is null || (title ?? name) is null)
        {
            findings.Add(ReadingFaults.At(project, "bioproject:title", Severity.Warning, "The project has no Title.", "プロジェクトに Title がありません。"));
            return;
        }

        record.AddText(Dcterms.Title, title ?? name);
        record.AddText(Dcterms.Alternative, name == title || title is null ? null : name);
        record.AddText(Dcterms.Description, source.TakeText(description, "Description"));
        record.Add(Dcterms.Issued, DateLiteral.OrText(source.TakeText(description, "ProjectReleaseDate")));
        foreach (var publication in source.Take(description, "Publication"))
        {
            AddPublication(publication);
        }

        foreach (var grant in source.Take(description, "Grant"))
        {
            AddGrant(grant);
        }

        foreach (var prefix in source.Take(description, "LocusTagPrefix"))
        {
            record.AddLocalIdentifier(XmlSource.TextOf(prefix), "locus tag prefix");
        }

        foreach (var relevance in source.TakeFirst(description, "Relevance")?.Elements() ?? [])
        {
            AddRelevance(relevance);
        }

        AddLinks(description);
    }

    // A field that is said yes to is a keyword; words beside it are one too, and a no is left.
    private void AddRelevance(XElement relevance)
    {
        var words = XmlSource.TextOf(relevance);
        if (words is null || words.Equals("yes", StringComparison.OrdinalIgnoreCase))
        {
            record.AddText(Dcat.Keyword, source.TakeOne(relevance).Name.LocalName, "en");
        }
        else if (!words.Equals("no", StringComparison.OrdinalIgnoreCase))
        {
            source.TakeOne(relevance);
            record.AddText(Dcat.Keyword, words);
        }
    }

    private void AddPublication(XElement publication)
    {
        var id = source.TakeAttribute(publication, "id");
        var kind = source.TakeText(publication, "DbType");
        var isPubMed = kind?.EndsWith("Pubmed", StringComparison.OrdinalIgnoreCase) == true && id?.All(char.IsAsciiDigit) == true;
        record.AddReference(record.Topic, Dcterms.IsReferencedBy, isPubMed ? $"https://pubmed.ncbi.nlm.nih.gov/{id}" : PersistentIdentifier.Of(id)?.Address ?? id);
        record.AddText(Dcterms.BibliographicCitation, source.TakeText(publication, "Reference"));
    }

    private void AddGrant(XElement element)
    {
        var grant = record.AddNode(record.Topic, SchemaOrg.Funding, SchemaOrg.Grant);
        record.AddText(grant, SchemaOrg.Identifier, source.TakeAttribute(element, "GrantId"));
        record.AddText(grant, SchemaOrg.Name, source.TakeText(element, "Title"));
        record.AddOrganisation(grant, SchemaOrg.Funder, source.TakeText(element, "Agency"));
    }

    private void AddLinks(XElement description)
    {
        foreach (var link in source.Take(description, "ExternalLink"))
        {
            record.AddReference(record.Topic, Foaf.Page, source.TakeText(link, "URL"));
        }
    }

    private void AddType(XElement? type)
    {
        foreach (var kind in type?.Elements() ?? [])
        {
            source.TakeOne(kind);
            record.AddText(Dcat.Keyword, Word(source.TakeAttribute(kind, "subtype")), "en");
            foreach (var organism in source.Take(kind, "Organism"))
            {
                AddOrganism(organism);
            }

            foreach (var target in source.Take(kind, "Target"))
            {
                AddTarget(target);
            }

            AddMethod(source.TakeFirst(kind, "Method"));
            AddDataTypes(kind);
        }
    }

    private void AddTarget(XElement target)
    {
        foreach (var name in (ReadOnlySpan<string>)["sample_scope", "material", "capture"])
        {
            record.AddValue(record.Topic, MoreTerms.AdditionalProperty, name, source.TakeAttribute(target, name));
        }

        record.AddText(Gen.ExperimentDesign, source.TakeText(target, "Description"));
        foreach (var organism in source.Take(target, "Organism"))
        {
            AddOrganism(organism);
        }
    }

    private void AddOrganism(XElement organism)
    {
        record.AddOrganism(source.TakeAttribute(organism, "taxID"), source.TakeText(organism, "OrganismName"));
        foreach (var name in (ReadOnlySpan<string>)["Label", "Strain", "Supergroup"])
        {
            record.AddValue(record.Topic, MoreTerms.AdditionalProperty, name.ToLowerInvariant(), source.TakeText(organism, name));
        }
    }

    private void AddMethod(XElement? method)
    {
        if (source.TakeAttribute(method, "method_type") is { } type)
        {
            record.Add(SchemaOrg.MeasurementTechnique, type switch
            {
                "eSequencing" => Codes.Of(Codes.Base + "measurement-technique/", "sequencing"),
                "eArray" => Codes.Of(Codes.Base + "measurement-technique/", "genotyping-array"),
                "eMassSpectrometry" => Codes.Of(Codes.Base + "measurement-technique/", "mass-spectrometry"),
                _ => new Rdf.Model.Literal(Word(type)!),
            });
        }
    }

    private void AddDataTypes(XElement kind)
    {
        var objectives = source.TakeFirst(kind, "Objectives");
        foreach (var data in objectives is null ? [] : source.Take(objectives, "Data"))
        {
            record.AddText(Dcat.Keyword, Word(source.TakeAttribute(data, "data_type")), "en");
            record.AddText(Dcat.Keyword, XmlSource.TextOf(data), "en");
        }

        var intended = source.TakeFirst(kind, "IntendedDataTypeSet");
        foreach (var data in intended is null ? [] : source.Take(intended, "DataType"))
        {
            record.AddText(Dcat.Keyword, XmlSource.TextOf(data), "en");
        }
    }

    private void AddSubmission(XElement? submission)
    {
        var description = source.TakeFirst(source.TakeFirst(submission, "Submission") ?? submission, "Description");
        foreach (var organisation in description is null ? [] : source.Take(description, "Organization"))
        {
            record.AddOrganisation(record.Topic, Dcterms.Creator, source.TakeText(organisation, "Name"), source.TakeAttribute(organisation, "url"));
            foreach (var contact in source.Take(organisation, "Contact"))
            {
                var name = source.TakeFirst(contact, "Name");
                record.AddContact(NamedParties.FullName(source.TakeText(name, "First"), source.TakeText(name, "Last")), source.TakeAttribute(contact, "email"));
            }
        }

        switch (source.TakeText(description, "Access")?.ToLowerInvariant())
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
    }

    // Words such as eRawSequenceReads become raw sequence reads.
    private static string? Word(string? code) => code is null ? null
        : string.Concat((code.StartsWith('e') && code.Length > 1 && char.IsAsciiLetterUpper(code[1]) ? code[1..] : code).Select(static (c, i) => char.IsAsciiLetterUpper(c) ? (i == 0 ? "" : " ") + char.ToLowerInvariant(c) : $"{c}"));
}
