using System.Xml.Linq;
using MetaCatalog.Crosswalks.Parts;
using static MetaCatalog.Crosswalks.DataCite.DataCiteXmlWriter;

namespace MetaCatalog.Crosswalks.DataCite;

/// <summary>Related identifiers and related items in XML.</summary>
internal static class DataCiteXmlRelations
{
    /// <summary>A related identifier, or null when the relation has none that DataCite lists; that is told.</summary>
    public static XElement? Relation(CrosswalkSource source, CarriedRelation relation)
    {
        if (relation.Identifier is not { } identifier || !DataCiteNames.RelatedIdentifierTypes.Contains(identifier.Scheme))
        {
            source.Lose(LossKind.NotCarried, $"{relation.Type} {relation.Identifier?.Scheme} {relation.Identifier?.Value}", "DataCite has no type for this identifier of a related resource.");
            return null;
        }

        foreach (var title in relation.Titles)
        {
            source.Lose(LossKind.NotCarried, title.ToString(), "DataCite has no place for the title of a related identifier.");
        }

        return With(
            Element("relatedIdentifier", identifier.Value),
            Attribute("relatedIdentifierType", identifier.Scheme),
            Attribute("relationType", Type(source, relation.Type)),
            Attribute("resourceTypeGeneral", relation.ResourceType),
            Attribute("relatedMetadataScheme", relation.MetadataScheme),
            Attribute("schemeURI", relation.SchemeAddress),
            Attribute("schemeType", relation.SchemeType),
            Attribute("relationTypeInformation", relation.Information));
    }

    public static XElement Item(CrosswalkSource source, CarriedRelation relation)
    {
        var item = relation.Item!;
        var element = List(
            "relatedItem",
            new[]
            {
                relation.Identifier is { } identifier ? Identifier(relation, identifier) : null,
                List("creators", item.Creators.Select(agent => DataCiteXmlAgents.Named(source, "creator", agent))),
                List("titles", item.Titles.Select(Title)),
                Optional("publicationYear", item.Year),
                Optional("volume", item.Volume),
                Optional("issue", item.Issue),
                item.Number is null ? null : With(Element("number", item.Number), Attribute("numberType", item.NumberType)),
                Optional("firstPage", item.FirstPage),
                Optional("lastPage", item.LastPage),
                Optional("publisher", item.Publisher),
                Optional("edition", item.Edition),
                List("contributors", item.Contributors.Select(one => With(DataCiteXmlAgents.Named(source, "contributor", one.Agent), Attribute("contributorType", DataCiteXmlAgents.Role(source, one.Role))))),
            }.OfType<XElement>()) ?? Element("relatedItem", (string?)null);
        return With(element, Attribute("relatedItemType", relation.ResourceType ?? "Other"), Attribute("relationType", Type(source, relation.Type)), Attribute("relationTypeInformation", relation.Information));
    }

    private static XElement Identifier(CarriedRelation relation, RelatedIdentifier identifier) => With(
        Element("relatedItemIdentifier", identifier.Value),
        Attribute("relatedItemIdentifierType", DataCiteNames.RelatedIdentifierTypes.Contains(identifier.Scheme) ? identifier.Scheme : null),
        Attribute("relatedMetadataScheme", relation.MetadataScheme),
        Attribute("schemeURI", relation.SchemeAddress),
        Attribute("schemeType", relation.SchemeType));

    private static string Type(CrosswalkSource source, string type)
    {
        var known = type switch
        {
            "InSeries" => "IsPartOf",
            "HasFormat" => "IsOriginalFormOf",
            "IsFormatOf" => "IsVariantFormOf",
            _ when DataCiteNames.RelationTypes.Contains(type) => type,
            _ => "Other",
        };
        if (known != type)
        {
            source.Lose(LossKind.Changed, $"relation {type}", $"DataCite does not list it; {known} was written.");
        }

        return known;
    }
}
