using System.Xml.Linq;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;

namespace MetaCatalog.Crosswalks.DataCite;

/// <summary>Reads related items.</summary>
internal sealed class DataCiteXmlItemReading(XmlSource source, DataCiteXmlAgentReading agents, DataCiteXmlPartReading parts)
{
    public CarriedRelation Item(XElement element)
    {
        var identifier = source.TakeFirst(element, "relatedItemIdentifier");
        var number = source.TakeFirst(element, "number");
        return new CarriedRelation(source.TakeAttribute(element, "relationType") ?? "Other", Identifier(identifier))
        {
            ResourceType = source.TakeAttribute(element, "relatedItemType"),
            Information = source.TakeAttribute(element, "relationTypeInformation"),
            MetadataScheme = source.TakeAttribute(identifier, "relatedMetadataScheme"),
            SchemeAddress = source.TakeAttribute(identifier, "schemeURI"),
            SchemeType = source.TakeAttribute(identifier, "schemeType"),
            Item = new CarriedItem
            {
                Titles = parts.Titles(element),
                Creators = [.. DataCiteXmlReader.Items(source, element, "creators", "creator").Select(creator => agents.Agent(creator, "creatorName"))],
                Contributors = agents.Contributors(element),
                Year = source.TakeText(element, "publicationYear"),
                Volume = source.TakeText(element, "volume"),
                Issue = source.TakeText(element, "issue"),
                Number = XmlSource.TextOf(number),
                NumberType = source.TakeAttribute(number, "numberType"),
                FirstPage = source.TakeText(element, "firstPage"),
                LastPage = source.TakeText(element, "lastPage"),
                Publisher = source.TakeText(element, "publisher"),
                Edition = source.TakeText(element, "edition"),
            },
        };
    }

    private RelatedIdentifier? Identifier(XElement? element)
    {
        var type = source.TakeAttribute(element, "relatedItemIdentifierType");
        return XmlSource.TextOf(element) is { } value ? RelatedIdentifier.Normal(type ?? "URL", value) : null;
    }
}
