using System.Xml.Linq;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.DataCite;

/// <summary>DataCite Metadata Schema 4.7 as XML.</summary>
public sealed class DataCiteXmlWriter : XmlCrosswalk
{
    private static readonly XNamespace Own = DataCiteNames.Namespace;

    /// <inheritdoc/>
    public override string Prefix => "datacite";

    /// <inheritdoc/>
    public override string MediaType => "application/vnd.datacite.datacite+xml";

    /// <inheritdoc/>
    public override string Namespace => DataCiteNames.Namespace;

    /// <inheritdoc/>
    public override string SchemaLocation => "https://schema.datacite.org/meta/kernel-4.7/metadata.xsd";

    /// <inheritdoc/>
    public override XElement Write(CrosswalkSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var resource = DataCiteOfRecord.Take(source);
        var document = new XElement(
            Own + "resource",
            new XElement(Own + "identifier", new XAttribute("identifierType", resource.Identifier!.Scheme), resource.Identifier.Value),
            List("creators", resource.Creators.Select(agent => DataCiteXmlAgents.Creator(source, agent))),
            List("titles", resource.Titles.Select(Title)),
            DataCiteXmlAgents.Publisher(source, resource.Publisher!),
            new XElement(Own + "publicationYear", resource.PublicationYear),
            new XElement(Own + "resourceType", new XAttribute("resourceTypeGeneral", resource.GeneralType!), resource.TypeText),
            List("subjects", resource.Subjects.Select(Subject)),
            List("contributors", resource.Contributors.Select(contributor => DataCiteXmlAgents.Contributor(source, contributor))),
            List("dates", resource.Dates.Select(Date)),
            Optional("language", resource.Language),
            List("alternateIdentifiers", resource.AlternateIdentifiers.Select(Alternate)),
            List("relatedIdentifiers", resource.Relations.Where(static relation => relation.Item is null).Select(relation => DataCiteXmlRelations.Relation(source, relation)).OfType<XElement>()),
            List("sizes", resource.Sizes.Select(static size => Element("size", size))),
            List("formats", resource.Formats.Select(static format => Element("format", format))),
            Optional("version", resource.Version),
            List("rightsList", resource.Rights.Select(Rights)),
            List("descriptions", resource.Descriptions.Select(Description)),
            List("geoLocations", resource.Places.Select(DataCiteXmlPlaces.Place)),
            List("fundingReferences", resource.Grants.Select(grant => DataCiteXmlAgents.Grant(source, grant)).OfType<XElement>()),
            List("relatedItems", resource.Relations.Where(static relation => relation.Item is not null).Select(relation => DataCiteXmlRelations.Item(source, relation))));
        LanguageTag.NoteCleaned(source);
        return document;
    }

    /// <summary>An element with a text.</summary>
    internal static XElement Element(string name, string? text) => new(Own + name, text is null ? null : LanguageTag.Clean(text));

    /// <summary>An element with a text, or null without one.</summary>
    internal static XElement? Optional(string name, string? text) => text is null ? null : Element(name, text);

    /// <summary>An element with a text and its language.</summary>
    internal static XElement Element(string name, Literal text) =>
        text.Language is { } language ? new XElement(Own + name, new XAttribute(XNamespace.Xml + "lang", language), LanguageTag.Clean(text.LexicalForm)) : Element(name, text.LexicalForm);

    /// <summary>An attribute, or null without a value.</summary>
    internal static XAttribute? Attribute(string name, string? value) => value is null ? null : new XAttribute(name, LanguageTag.Clean(value));

    /// <summary>A list around elements; nothing around none.</summary>
    internal static XElement? List(string name, IEnumerable<XElement> elements)
    {
        var list = new XElement(Own + name, elements);
        return list.HasElements ? list : null;
    }

    /// <summary>A title with its type.</summary>
    internal static XElement Title(CarriedTitle title) =>
        With(Element("title", title.Text), Attribute("titleType", title.Kind switch { TitleKind.Alternative => "AlternativeTitle", TitleKind.Subtitle => "Subtitle", TitleKind.Translated => "TranslatedTitle", _ => null }));

    private static XElement Subject(CarriedSubject subject) => With(
        Element("subject", subject.Label),
        Attribute("subjectScheme", subject.Scheme ?? (subject.Field is null ? null : "e-Rad_field")),
        Attribute("schemeURI", subject.SchemeAddress),
        Attribute("valueURI", subject.Address ?? subject.Field?.Address),
        Attribute("classificationCode", subject.Code ?? subject.Field?.Code));

    private static XElement Date(CarriedDate date) =>
        With(Element("date", date.Value), Attribute("dateType", DataCiteNames.DateTypes.Contains(date.Type) ? date.Type : "Other"), Attribute("dateInformation", date.Information));

    private static XElement Alternate(IdentifierNode identifier) =>
        With(Element("alternateIdentifier", identifier.Value), Attribute("alternateIdentifierType", identifier.Scheme ?? "Local"));

    private static XElement Rights(CarriedRights rights) => With(
        rights.Text is { } text ? Element("rights", text) : Element("rights", (string?)null),
        Attribute("rightsURI", rights.Address),
        Attribute("rightsIdentifier", rights.Identifier),
        Attribute("rightsIdentifierScheme", rights.Scheme),
        Attribute("schemeURI", rights.SchemeAddress));

    // A line break is an element of its own in descriptions.
    private static XElement Description(CarriedDescription description)
    {
        var lines = LanguageTag.Clean(description.Text.LexicalForm).Split('\n');
        var element = With(new XElement(Own + "description", lines[0]), Attribute("descriptionType", description.Kind));
        if (description.Text.Language is { } language)
        {
            element.Add(new XAttribute(XNamespace.Xml + "lang", language));
        }

        foreach (var line in lines.Skip(1))
        {
            element.Add(new XElement(Own + "br"), line);
        }

        return element;
    }

    /// <summary>The element with attributes added.</summary>
    internal static XElement With(XElement element, params ReadOnlySpan<XAttribute?> attributes)
    {
        foreach (var attribute in attributes)
        {
            if (attribute is not null)
            {
                element.Add(attribute);
            }
        }

        return element;
    }
}
