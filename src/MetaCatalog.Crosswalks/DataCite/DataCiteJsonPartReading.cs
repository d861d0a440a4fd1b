using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.DataCite;

/// <summary>Reads titles, subjects, dates, identifiers, relations, rights, descriptions and places in JSON.</summary>
internal sealed class DataCiteJsonPartReading(ReadingNotes notes)
{
    public CarriedTitle? Title(JsonPlace place)
    {
        var kind = place.TakeText("titleType") switch { null => TitleKind.Main, "Subtitle" => TitleKind.Subtitle, "TranslatedTitle" => TitleKind.Translated, _ => TitleKind.Alternative };
        return Text(place, "title") is { } text ? new CarriedTitle(text, kind) : null;
    }

    public CarriedSubject? Subject(JsonPlace place)
    {
        var address = place.TakeText("valueUri");
        var (scheme, schemeAddress, code) = (place.TakeText("subjectScheme"), place.TakeText("schemeUri"), place.TakeText("classificationCode"));
        return Text(place, "subject") is { } label
            ? new CarriedSubject(label) { Scheme = scheme, SchemeAddress = schemeAddress, Address = address, Code = code, Field = ResearchField.At(address) }
            : null;
    }

    public CarriedDate? Date(JsonPlace place)
    {
        var (type, information) = (place.TakeText("dateType") ?? "Other", place.TakeText("dateInformation"));
        return place.TakeText("date") is { } date ? new CarriedDate(type, notes.Date(date, At(place)), information) : null;
    }

    /// <summary>Other identifiers, under either name that versions gave the list; the main one is passed over.</summary>
    public static IEnumerable<IdentifierNode> Alternates(JsonPlace root, RelatedIdentifier? main)
    {
        foreach (var place in root.TakeItems("identifiers"))
        {
            var (type, value) = (place.TakeText("identifierType"), place.TakeText("identifier"));
            if (value is not null && (main is null || RelatedIdentifier.Normal(type ?? "DOI", value) != main))
            {
                yield return new IdentifierNode(value, type);
            }
        }

        foreach (var place in root.TakeItems("alternateIdentifiers"))
        {
            var type = place.TakeText("alternateIdentifierType");
            if (place.TakeText("alternateIdentifier") is { } value)
            {
                yield return new IdentifierNode(value, type);
            }
        }
    }

    public static CarriedRelation? Relation(JsonPlace place)
    {
        var (type, relation) = (place.TakeText("relatedIdentifierType"), place.TakeText("relationType"));
        return place.TakeText("relatedIdentifier") is not { } value ? null : new CarriedRelation(relation ?? "Other", RelatedIdentifier.Normal(type ?? "URL", value))
        {
            ResourceType = place.TakeText("resourceTypeGeneral"),
            MetadataScheme = place.TakeText("relatedMetadataScheme"),
            SchemeAddress = place.TakeText("schemeUri"),
            SchemeType = place.TakeText("schemeType"),
            Information = place.TakeText("relationTypeInformation"),
        };
    }

    public CarriedRights? Rights(JsonPlace place)
    {
        var rights = new CarriedRights
        {
            Text = Text(place, "rights"),
            Address = place.TakeText("rightsUri"),
            Identifier = place.TakeText("rightsIdentifier"),
            Scheme = place.TakeText("rightsIdentifierScheme"),
            SchemeAddress = place.TakeText("schemeUri"),
        };
        return rights.Text is null && rights.Address is null && rights.Identifier is null ? null : rights;
    }

    public CarriedDescription? Description(JsonPlace place)
    {
        var kind = place.TakeText("descriptionType") ?? "Abstract";
        return Text(place, "description") is { } text ? new CarriedDescription(text, kind) : null;
    }

    public CarriedPlace Place(JsonPlace place) => new()
    {
        Names = place.TakeText("geoLocationPlace") is { } name ? [new Literal(name)] : [],
        Point = place.Take("geoLocationPoint") is { } point ? Point(point) : null,
        Box = place.Take("geoLocationBox") is { } box ? Box(box) : null,
        Polygons = [.. Polygons(place).OfType<GeoPolygon>()],
    };

    // The schema has geoLocationPolygons with polygonPoints; the REST API one list of points, or a list of such lists.
    private IEnumerable<GeoPolygon?> Polygons(JsonPlace place)
    {
        foreach (var polygon in place.TakeItems("geoLocationPolygons"))
        {
            yield return Polygon([.. polygon.TakeItems("polygonPoints").Select(Point).OfType<GeoPoint>()], polygon.Take("inPolygonPoint") is { } inside ? Point(inside) : null);
        }

        var points = new List<GeoPoint>();
        GeoPoint? within = null;
        foreach (var item in place.TakeItems("geoLocationPolygon"))
        {
            points.AddRange(item.Take("polygonPoint") is { } point && Point(point) is { } position ? [position] : []);
            within = item.Take("inPolygonPoint") is { } inside ? Point(inside) : within;
        }

        yield return Polygon(points, within);
    }

    private static GeoPolygon? Polygon(List<GeoPoint> points, GeoPoint? inside) => points.Count == 0 ? null : new GeoPolygon(points, inside);

    private GeoPoint? Point(JsonPlace place) => notes.Position(place.TakeText("pointLongitude"), place.TakeText("pointLatitude"), At(place));

    private BoundingBox? Box(JsonPlace place) =>
        notes.Position(place.TakeText("westBoundLongitude"), place.TakeText("southBoundLatitude"), At(place)) is { } low
        && notes.Position(place.TakeText("eastBoundLongitude"), place.TakeText("northBoundLatitude"), At(place)) is { } high
            ? new BoundingBox(low.Longitude, low.Latitude, high.Longitude, high.Latitude)
            : null;

    private Literal? Text(JsonPlace place, string name) => notes.Text(place.TakeText(name), place.TakeText("lang"));

    private static Func<Location> At(JsonPlace place) => () => new Location(Pointer: place.Pointer);
}
