using System.Text.Json;
using System.Text.RegularExpressions;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;

namespace MetaCatalog.Crosswalks.Dome;

/// <summary>An entry as the record of its model; the data that it was trained on are what it was derived from.</summary>
internal sealed partial class DomeEntry(JsonPlace entry, List<Finding> findings)
{
    private static readonly string[] Sections = ["data", "optimization", "model", "evaluation"];

    private readonly RecordBuilder record = new(type: Mc.AIModel);

    public RecordBuilder Build()
    {
        AddPublication(entry.Take("publication")!.Value);
        foreach (var tag in entry.TakeItems("tags"))
        {
            record.AddText(Dcat.Keyword, tag.Text);
        }

        AddTrainingData(entry.PeekMember("data")?.PeekMember("provenance"));
        AddModel(entry.PeekMember("model")?.PeekMember("availability"));
        foreach (var name in Sections)
        {
            if (entry.Take(name) is { } section)
            {
                AddStatements(section, name);
            }
        }

        return record;
    }

    private void AddPublication(JsonPlace publication)
    {
        var title = publication.TakeText("title");
        if (title is null)
        {
            findings.Add(new Finding("dome:title", Severity.Warning, new Bilingual("The entry has no title of its publication.", "論文の題名がありません。"), new Location(Pointer: $"{publication.Pointer}/title")));
        }

        record.AddText(Dcterms.Title, title);
        foreach (var author in publication.TakeText("authors")?.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [])
        {
            record.AddPerson(record.Topic, Dcterms.Creator, author);
        }

        var (doi, pubMed) = (publication.TakeText("doi"), publication.TakeText("pmid"));
        record.AddReference(record.Topic, Dcterms.IsReferencedBy, PersistentIdentifier.Of(doi)?.Address ?? doi);
        record.AddReference(record.Topic, Dcterms.IsReferencedBy, pubMed?.All(char.IsAsciiDigit) == true ? $"https://pubmed.ncbi.nlm.nih.gov/{pubMed}" : pubMed);
        var (journal, year) = (publication.TakeText("journal"), publication.TakeText("year"));
        record.AddText(Dcterms.BibliographicCitation, journal is null ? null : year is null ? journal : $"{journal} ({year})");
        if (journal is null)
        {
            record.Add(Dcterms.Date, DateLiteral.OrText(year));
        }

        foreach (var tag in publication.TakeItems("tags"))
        {
            record.AddText(Dcat.Keyword, tag.Text);
        }
    }

    // Access to a model follows access to what it was trained on, so each address in the words is a link.
    private void AddTrainingData(JsonPlace? provenance)
    {
        var text = provenance?.PeekMember("source")?.Text;
        foreach (Match match in Addresses().Matches(text ?? ""))
        {
            var address = match.Value.TrimEnd('.', ',', ';', ')');
            record.AddReference(record.Topic, Prov.WasDerivedFrom, PersistentIdentifier.Of(address)?.Address ?? Accession.Of(address)?.Address ?? address);
        }
    }

    private void AddModel(JsonPlace? availability)
    {
        var licence = availability?.PeekMember("lic")?.Text;
        record.AddReference(record.Topic, licence?.Contains("://", StringComparison.Ordinal) == true ? Dcterms.License : Dcterms.Rights, licence);
    }

    private void AddStatements(JsonPlace place, string path)
    {
        if (place.Value.ValueKind == JsonValueKind.Object)
        {
            foreach (var (name, member) in place.Members())
            {
                AddStatements(member, $"{path}/{name}");
            }
        }
        else
        {
            foreach (var item in place.Items())
            {
                AddStatement(item, path);
            }
        }
    }

    private void AddStatement(JsonPlace item, string path)
    {
        if (item.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
        {
            return;
        }

        record.AddValue(record.Topic, MoreTerms.AdditionalProperty, path, item.Text);
        if (path == "evaluation/measure/metrics" && item.Text is { } metric)
        {
            record.AddText(record.AddNode(record.Topic, SchemaOrg.VariableMeasured, SchemaOrg.PropertyValue), SchemaOrg.Name, metric);
        }
    }

    [GeneratedRegex(@"https?://[^\s,;]+|\b10\.[0-9]{4,9}/[^\s,;]+|\b(?:PRJ|SAM|EGAD|JGAD|GSE|[DES]RP)[A-Z]*[0-9]+\b")]
    private static partial Regex Addresses();
}
