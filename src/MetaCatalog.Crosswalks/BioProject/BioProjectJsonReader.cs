using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;

namespace MetaCatalog.Crosswalks.BioProject;

/// <summary>The submission sheet of a BioProject as DDBJ's tools write it in JSON: an array of keys, each with its values.</summary>
public sealed class BioProjectJsonReader : CrosswalkReader
{
    /// <inheritdoc/>
    public override string Name => "bioproject-json";

    /// <inheritdoc/>
    public override IReadOnlyList<string> MediaTypes => [];

    /// <inheritdoc/>
    public override bool Recognizes(DocumentGlimpse glimpse)
    {
        ArgumentNullException.ThrowIfNull(glimpse);
        return glimpse.JsonMembers.Count == 2 && glimpse.JsonMembers.ContainsKey("key") && glimpse.JsonMembers.ContainsKey("values");
    }

    /// <inheritdoc/>
    protected override ForeignReading ReadRecords(ReadOnlyMemory<byte> document, ReadingLimits limits, CancellationToken cancellation)
    {
        using var json = JsonLoading.Load(document, limits);
        var source = new JsonSource(json.RootElement);
        var values = new Dictionary<string, List<JsonPlace>>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in source.Root.Items())
        {
            cancellation.ThrowIfCancellationRequested();
            if (entry.TakeText("key") is { } key && !key.StartsWith('#'))
            {
                values.TryAdd(key, [.. entry.Take("values")?.Peek() ?? []]);
            }
        }

        return values.ContainsKey("title") || values.ContainsKey("description")
            ? new ForeignReading([Record(new SheetValues(values), source)], [])
            : ForeignReading.Refused(ReadingFaults.Error("bioproject:title", "The sheet has neither a title nor a description.", "シートに title も description もありません。", new Location(Pointer: "")));
    }

    private static ForeignRecord Record(SheetValues sheet, JsonSource source)
    {
        var record = new RecordBuilder();
        record.AddProfile(ProfileNames.Genomic, "189", "A8F1-NPV9");
        record.AddText(Dcterms.Title, sheet.Take("title"));
        record.AddText(Dcterms.Description, sheet.Take("description"));
        record.AddAccession(sheet.Take("bioproject_id"), "BioProject", isOwn: true);
        AddPeople(sheet, record);
        AddTarget(sheet, record);
        foreach (var paper in sheet.TakeAll("pubmed_id"))
        {
            record.AddReference(record.Topic, Dcterms.IsReferencedBy, paper.All(char.IsAsciiDigit) ? $"https://pubmed.ncbi.nlm.nih.gov/{paper}" : paper);
        }

        foreach (var paper in sheet.TakeAll("doi"))
        {
            record.AddReference(record.Topic, Dcterms.IsReferencedBy, PersistentIdentifier.Of(paper)?.Address ?? paper);
        }

        return record.ToRecord(source.Untaken());
    }

    private static void AddPeople(SheetValues sheet, RecordBuilder record)
    {
        var (first, middle, last, email) = (sheet.TakeAll("first_name"), sheet.TakeAll("middle_name"), sheet.TakeAll("last_name"), sheet.TakeAll("email"));
        for (var i = 0; i < Math.Max(Math.Max(first.Count, last.Count), email.Count); i++)
        {
            var name = NamedParties.FullName(first.ElementAtOrDefault(i), middle.ElementAtOrDefault(i), last.ElementAtOrDefault(i));
            record.AddPerson(record.Topic, Dcterms.Creator, name);
            record.AddContact(name, email.ElementAtOrDefault(i));
        }

        record.AddOrganisation(record.Topic, Dcterms.Publisher, sheet.Take("organization"), sheet.Take("organization_url"));
        record.AddOrganisation(record.Topic, Dcterms.Contributor, sheet.Take("consortium_name"), sheet.Take("consortium_url"));
    }

    private static void AddTarget(SheetValues sheet, RecordBuilder record)
    {
        record.AddOrganism(sheet.Take("taxonomy_id"), sheet.Take("organism"));
        foreach (var type in sheet.TakeAll("project_data_type"))
        {
            record.AddText(Dcat.Keyword, type, "en");
        }

        foreach (var name in (ReadOnlySpan<string>)["sample_scope", "material", "capture", "strain", "cultivar"])
        {
            record.AddValue(record.Topic, MoreTerms.AdditionalProperty, name, sheet.Take(name));
        }
    }
}

/// <summary>The values of a sheet by their key; whoever asks for a key takes its values.</summary>
internal sealed class SheetValues(IReadOnlyDictionary<string, List<JsonPlace>> values)
{
    /// <summary>The first value of the key, or null.</summary>
    public string? Take(string key) => values.GetValueOrDefault(key)?.Select(static place => place.TakeSelf()).FirstOrDefault(static text => text is not null);

    /// <summary>All values of the key, blanks left out.</summary>
    public IReadOnlyList<string> TakeAll(string key) => values.GetValueOrDefault(key)?.Select(static place => place.TakeSelf()).OfType<string>().ToList() ?? [];
}
