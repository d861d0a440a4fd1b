using System.Xml.Linq;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;

namespace MetaCatalog.Crosswalks.DataCite;

/// <summary>DataCite Metadata Schema 4.0 to 4.7 as XML, also inside the envelope <c>oai_datacite</c>; what versions 2 and 3 share with them is read too.</summary>
public sealed class DataCiteXmlReader : CrosswalkReader
{
    private const string Kernels = "http://datacite.org/schema/kernel-";

    /// <inheritdoc/>
    public override string Name => "datacite";

    /// <inheritdoc/>
    public override IReadOnlyList<string> MediaTypes { get; } = ["application/vnd.datacite.datacite+xml"];

    /// <inheritdoc/>
    public override bool Recognizes(DocumentGlimpse glimpse)
    {
        ArgumentNullException.ThrowIfNull(glimpse);
        return glimpse.XmlRoot is { } root
            && ((root.LocalName == "resource" && root.NamespaceName.StartsWith(Kernels, StringComparison.Ordinal))
                || root is { LocalName: "oai_datacite", NamespaceName: "http://schema.datacite.org/oai/oai-1.1/" or "http://schema.datacite.org/oai/oai-1.0/" });
    }

    /// <inheritdoc/>
    protected override ForeignReading ReadRecords(ReadOnlyMemory<byte> document, ReadingLimits limits, CancellationToken cancellation)
    {
        var root = XmlLoading.Load(document, limits, cancellation);
        var resource = root.Name.LocalName == "resource" ? root : root.Descendants().FirstOrDefault(static element => element.Name.LocalName == "resource");
        if (resource is null)
        {
            return ForeignReading.Refused(ReadingFaults.Error("datacite:resource", "The document holds no element resource of DataCite.", "DataCite の resource 要素がありません。", ReadingFaults.PlaceOf(root)));
        }

        var notes = new ReadingNotes(new RecordBuilder());
        var source = new XmlSource(resource);
        DataCiteToRecord.Add(Read(source, notes), notes.Builder);
        return new ForeignReading([notes.Builder.ToRecord(source.Untaken())], notes.Findings);
    }

    private static DataCiteResource Read(XmlSource source, ReadingNotes notes)
    {
        var agents = new DataCiteXmlAgentReading(source, notes);
        var parts = new DataCiteXmlPartReading(source, notes);
        var items = new DataCiteXmlItemReading(source, agents, parts);
        var type = source.TakeFirst(source.Root, "resourceType");
        return new DataCiteResource
        {
            Identifier = Identifier(source),
            Creators = [.. Items(source, source.Root, "creators", "creator").Select(element => agents.Agent(element, "creatorName"))],
            Titles = parts.Titles(source.Root),
            Publisher = agents.Publisher(source.TakeFirst(source.Root, "publisher")),
            PublicationYear = source.TakeText(source.Root, "publicationYear"),
            GeneralType = source.TakeAttribute(type, "resourceTypeGeneral"),
            TypeText = XmlSource.TextOf(type),
            Subjects = [.. Items(source, source.Root, "subjects", "subject").Select(parts.Subject).OfType<CarriedSubject>()],
            Contributors = agents.Contributors(source.Root),
            Dates = [.. Items(source, source.Root, "dates", "date").Select(parts.Date).OfType<CarriedDate>()],
            Language = source.TakeText(source.Root, "language"),
            AlternateIdentifiers = [.. Items(source, source.Root, "alternateIdentifiers", "alternateIdentifier").Select(parts.Alternate).OfType<IdentifierNode>()],
            Relations = [.. Items(source, source.Root, "relatedIdentifiers", "relatedIdentifier").Select(parts.Relation).OfType<CarriedRelation>(), .. Items(source, source.Root, "relatedItems", "relatedItem").Select(items.Item)],
            Sizes = [.. Items(source, source.Root, "sizes", "size").Select(XmlSource.TextOf).OfType<string>()],
            Formats = [.. Items(source, source.Root, "formats", "format").Select(XmlSource.TextOf).OfType<string>()],
            Version = source.TakeText(source.Root, "version"),
            Rights = [.. Items(source, source.Root, "rightsList", "rights").Concat(source.Take(source.Root, "rights")).Select(parts.Rights).OfType<CarriedRights>()],
            Descriptions = [.. Items(source, source.Root, "descriptions", "description").Select(parts.Description).OfType<CarriedDescription>()],
            Places = [.. Items(source, source.Root, "geoLocations", "geoLocation").Select(parts.Place)],
            Grants = [.. Items(source, source.Root, "fundingReferences", "fundingReference").Select(agents.Grant)],
        };
    }

    /// <summary>The elements of a list.</summary>
    internal static IEnumerable<XElement> Items(XmlSource source, XElement parent, string list, string item) =>
        source.Take(parent, list).SelectMany(element => source.Take(element, item));

    private static RelatedIdentifier? Identifier(XmlSource source)
    {
        var element = source.TakeFirst(source.Root, "identifier");
        var type = source.TakeAttribute(element, "identifierType") ?? "DOI";
        return XmlSource.TextOf(element) is { } value ? RelatedIdentifier.Normal(type, value) : null;
    }
}
