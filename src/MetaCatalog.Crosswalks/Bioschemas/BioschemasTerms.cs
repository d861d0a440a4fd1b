using System.Text.RegularExpressions;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.LinkedData;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;
using Schema = MetaCatalog.Catalog.Vocab.SchemaOrg;

namespace MetaCatalog.Crosswalks.Bioschemas;

/// <summary>What Bioschemas says in terms that the catalog's genomic profile has: organisms, and accessions among the identifiers.</summary>
internal sealed partial class BioschemasTerms(RecordBuilder record, LinkedNode dataset)
{
    private const string Profiles = "https://bioschemas.org/";

    private static readonly Iri Taxon = new(Schema.Namespace + "Taxon");
    private static readonly Iri TaxonomicRange = new(Schema.Namespace + "taxonomicRange");

    public void Read()
    {
        ReadConformance();
        var isGenomic = ReadOrganisms();
        isGenomic |= ReadAccessions();
        if (isGenomic)
        {
            record.Add(Dcterms.ConformsTo, ProfileNames.Genomic);
        }
    }

    // The profile says how the description is written, not what the data conform to.
    private void ReadConformance()
    {
        foreach (var profile in dataset.Take(Dcterms.ConformsTo))
        {
            var address = profile.Reference is { } text ? dataset.Document.Names.Expand(text) : null;
            if (address?.Replace("http://", "https://", StringComparison.Ordinal).StartsWith(Profiles, StringComparison.Ordinal) == false)
            {
                record.AddReference(record.Topic, Dcterms.ConformsTo, address);
            }
        }
    }

    // An organism stands as its range, or as what the data are about; there it stays a theme too.
    private bool ReadOrganisms()
    {
        var organisms = dataset.Take(TaxonomicRange).Concat(dataset.Take(Schema.About).Where(static value => value.Node is { } node && node.Is(Taxon))).ToList();
        foreach (var organism in organisms)
        {
            AddOrganism(organism);
        }

        return organisms.Count > 0;
    }

    private void AddOrganism(LinkedValue organism)
    {
        var node = organism.Node;
        var name = node?.TakeText(Schema.Name);
        var references = new[] { organism.Reference, node?.Id, node?.TakeText(Schema.Identifier), node?.TakeText(new Iri(Schema.Namespace + "taxonID")), node?.TakeText(Schema.SameAs), node?.TakeText(Schema.Url), node?.TakeText(Schema.TermCode) };
        var number = references.OfType<string>().Select(static text => Number().Match(text)).FirstOrDefault(static match => match.Success)?.Groups[1].Value;
        record.AddOrganism(number, name ?? (number is null ? organism.Reference : null));
        _ = node?.Types.Count();
    }

    private bool ReadAccessions()
    {
        var found = false;
        foreach (var text in record.Graph.Objects(record.Topic, Dcterms.Identifier).Select(CrosswalkSource.Text).OfType<string>().ToList())
        {
            if (Accession.Of(text[(text.LastIndexOfAny(['/', ':', '=']) + 1)..]) is { } accession)
            {
                record.AddAccession(accession.Value);
                found = true;
            }
        }

        return found;
    }

    [GeneratedRegex(@"(?:^|taxonomy[:/]|NCBITaxon[_:]|taxid[:=]|Info&id=|wwwtax\.cgi\?id=)([0-9]{1,10})\z", RegexOptions.IgnoreCase)]
    private static partial Regex Number();
}
