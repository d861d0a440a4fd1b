using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;

namespace MetaCatalog.Crosswalks.DataCite;

/// <summary>DataCite Metadata Schema 4 as JSON: the form of the JSON Schema 4.3 and of DataCite's REST API, with or without its envelope.</summary>
public sealed class DataCiteJsonReader : CrosswalkReader
{
    /// <inheritdoc/>
    public override string Name => "datacite-json";

    /// <inheritdoc/>
    public override IReadOnlyList<string> MediaTypes { get; } = ["application/vnd.datacite.datacite+json"];

    /// <inheritdoc/>
    public override bool Recognizes(DocumentGlimpse glimpse)
    {
        ArgumentNullException.ThrowIfNull(glimpse);
        var members = glimpse.JsonMembers;
        return !members.ContainsKey("@context") && !members.ContainsKey("$schema")
            && ((members.ContainsKey("schemaVersion") && glimpse.Contains("datacite.org/schema/kernel-"u8))
                || (members.ContainsKey("titles") && members.ContainsKey("creators") && members.ContainsKey("publicationYear"))
                || (members.ContainsKey("data") && glimpse.Contains("\"publicationYear\""u8) && glimpse.Contains("\"creators\""u8)));
    }

    /// <inheritdoc/>
    protected override ForeignReading ReadRecords(ReadOnlyMemory<byte> document, ReadingLimits limits, CancellationToken cancellation)
    {
        using var json = JsonLoading.Load(document, limits);
        var source = new JsonSource(json.RootElement);
        var root = source.Root.Take("data")?.Take("attributes") ?? source.Root;
        var notes = new ReadingNotes(new RecordBuilder());
        DataCiteToRecord.Add(Read(root, notes), notes.Builder);
        return new ForeignReading([notes.Builder.ToRecord(source.Untaken())], notes.Findings);
    }

    private static DataCiteResource Read(JsonPlace root, ReadingNotes notes)
    {
        var agents = new DataCiteJsonAgentReading(notes);
        var parts = new DataCiteJsonPartReading(notes);
        var types = root.Take("types");
        TakeDerived(root, types);
        var identifier = Identifier(root);
        return new DataCiteResource
        {
            Identifier = identifier,
            AlternateIdentifiers = [.. DataCiteJsonPartReading.Alternates(root, identifier)],
            Creators = [.. root.TakeItems("creators").Select(agents.Agent)],
            Titles = [.. root.TakeItems("titles").Select(parts.Title).OfType<CarriedTitle>()],
            Publisher = root.Take("publisher") is { } publisher ? agents.Publisher(publisher) : null,
            PublicationYear = root.TakeText("publicationYear"),
            GeneralType = types?.TakeText("resourceTypeGeneral"),
            TypeText = types?.TakeText("resourceType"),
            Subjects = [.. root.TakeItems("subjects").Select(parts.Subject).OfType<CarriedSubject>()],
            Contributors = [.. root.TakeItems("contributors").Select(agents.Contributor)],
            Dates = [.. root.TakeItems("dates").Select(parts.Date).OfType<CarriedDate>()],
            Language = root.TakeText("language"),
            Relations = [.. root.TakeItems("relatedIdentifiers").Select(DataCiteJsonPartReading.Relation).OfType<CarriedRelation>(), .. root.TakeItems("relatedItems").Select(item => DataCiteJsonItemReading.Item(item, agents, parts))],
            Sizes = [.. root.TakeItems("sizes").Select(static size => size.Text).OfType<string>()],
            Formats = [.. root.TakeItems("formats").Select(static format => format.Text).OfType<string>()],
            Version = root.TakeText("version"),
            Rights = [.. root.TakeItems("rightsList").Select(parts.Rights).OfType<CarriedRights>()],
            Descriptions = [.. root.TakeItems("descriptions").Select(parts.Description).OfType<CarriedDescription>()],
            Places = [.. root.TakeItems("geoLocations").Select(parts.Place)],
            Grants = [.. root.TakeItems("fundingReferences").Select(agents.Grant)],
        };
    }

    private static RelatedIdentifier? Identifier(JsonPlace root)
    {
        var doi = root.TakeText("doi");
        var id = root.TakeText("id");
        return (doi ?? (PersistentIdentifier.Of(id) is { Scheme: "DOI" } ? id : null)) is { } found ? RelatedIdentifier.Normal("DOI", found) : null;
    }

    // What DataCite derives from the type and the schema says nothing of its own.
    private static void TakeDerived(JsonPlace root, JsonPlace? types)
    {
        foreach (var name in new[] { "schemaOrg", "citeproc", "bibtex", "ris" })
        {
            types?.Take(name);
        }

        root.Take("schemaVersion");
        root.Take("agency");
        root.Take("state");
    }
}
