using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;

namespace MetaCatalog.Crosswalks.DataCite;

/// <summary>Reads related items in JSON.</summary>
internal static class DataCiteJsonItemReading
{
    public static CarriedRelation Item(JsonPlace place, DataCiteJsonAgentReading agents, DataCiteJsonPartReading parts)
    {
        var identifier = place.Take("relatedItemIdentifier");
        var type = identifier?.TakeText("relatedItemIdentifierType");
        var value = identifier?.TakeText("relatedItemIdentifier") ?? identifier?.Text;
        return new CarriedRelation(place.TakeText("relationType") ?? "Other", value is null ? null : RelatedIdentifier.Normal(type ?? "URL", value))
        {
            ResourceType = place.TakeText("relatedItemType"),
            Information = place.TakeText("relationTypeInformation"),
            Item = new CarriedItem
            {
                Titles = [.. place.TakeItems("titles").Select(parts.Title).OfType<CarriedTitle>()],
                Creators = [.. place.TakeItems("creators").Select(agents.Agent)],
                Contributors = [.. place.TakeItems("contributors").Select(agents.Contributor)],
                Year = place.TakeText("publicationYear"),
                Volume = place.TakeText("volume"),
                Issue = place.TakeText("issue"),
                Number = place.TakeText("number"),
                NumberType = place.TakeText("numberType"),
                FirstPage = place.TakeText("firstPage"),
                LastPage = place.TakeText("lastPage"),
                Publisher = place.TakeText("publisher"),
                Edition = place.TakeText("edition"),
            },
        };
    }
}
