using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.Ddbj;

/// <summary>JSON-LD of DDBJ's search service, which WEKO3 harvests: a record for an entry of BioProject, BioSample, SRA or JGA.</summary>
public sealed class DdbjReader : CrosswalkReader
{
    /// <inheritdoc/>
    public override string Name => "ddbj";

    /// <inheritdoc/>
    public override IReadOnlyList<string> MediaTypes => [];

    /// <inheritdoc/>
    public override bool Recognizes(DocumentGlimpse glimpse)
    {
        ArgumentNullException.ThrowIfNull(glimpse);
        return glimpse.JsonMembers.GetValueOrDefault("@context")?.Contains("/ddbj/rdf/", StringComparison.Ordinal) == true;
    }

    /// <inheritdoc/>
    protected override ForeignReading ReadRecords(ReadOnlyMemory<byte> document, ReadingLimits limits, CancellationToken cancellation)
    {
        using var json = JsonLoading.Load(document, limits);
        var source = new JsonSource(json.RootElement);
        var root = source.Root;
        if (root.PeekMember("identifier")?.Text is null)
        {
            return ForeignReading.Refused(ReadingFaults.Error("ddbj:identifier", "The entry has no identifier.", "エントリに identifier がありません。", new Location(Pointer: "")));
        }

        root.TakeText("@context");
        var record = Record(root);
        return new ForeignReading(JsonRecords.Of(source, [root], [record]), []);
    }

    private static RecordBuilder Record(JsonPlace root)
    {
        var record = new RecordBuilder();
        var type = root.TakeText("type");
        record.AddProfile(ProfileNames.Genomic, "189", type == "biosample" ? "S7R1-K5P0" : "A8F1-NPV9");
        record.AddAccession(root.TakeText("identifier"), type, isOwn: true);
        AddTexts(record, root);
        AddAccess(record, root);
        var organism = root.Take("organism");
        record.AddOrganism(organism?.TakeText("identifier"), organism?.TakeText("name"));
        DdbjLinks.Add(record, root);
        DdbjProperties.Add(record, root);
        return record;
    }

    private static void AddTexts(RecordBuilder record, JsonPlace root)
    {
        var (title, name) = (root.TakeText("title"), root.TakeText("name"));
        record.AddText(Dcterms.Title, title ?? name);
        record.AddText(Dcterms.Alternative, title is null || name == title ? null : name);
        record.AddText(Dcterms.Description, root.TakeText("description"));
        record.Add(Dcterms.Created, DateLiteral.OrText(root.TakeText("dateCreated")));
        record.Add(Dcterms.Modified, DateLiteral.OrText(root.TakeText("dateModified")));
        record.Add(Dcterms.Issued, DateLiteral.OrText(root.TakeText("datePublished")));
        record.AddReference(record.Topic, Dcat.LandingPage, root.TakeText("url"));
        record.AddText(Dcat.Keyword, root.TakeText("isPartOf"));
    }

    private static void AddAccess(RecordBuilder record, JsonPlace root)
    {
        switch (root.TakeText("visibility"))
        {
            case "unrestricted-access" or "unrestricted_access":
                record.AddLevel(AccessLevel.Open);
                break;
            case "controlled-access" or "controlled_access":
                record.AddLevel(AccessLevel.Controlled);
                break;
            case { } other:
                record.Add(Dcterms.Rights, new Literal(other));
                break;
        }
    }
}
