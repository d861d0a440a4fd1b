using System.Xml.Linq;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.DataCite;

/// <summary>Reads titles, subjects, dates, identifiers, relations, rights, descriptions and places.</summary>
internal sealed class DataCiteXmlPartReading(XmlSource source, ReadingNotes notes)
{
    public IReadOnlyList<CarriedTitle> Titles(XElement parent) =>
        [.. DataCiteXmlReader.Items(source, parent, "titles", "title").Select(Title).OfType<CarriedTitle>()];

    public CarriedSubject? Subject(XElement element)
    {
        var address = source.TakeAttribute(element, "valueURI");
        var scheme = source.TakeAttribute(element, "subjectScheme");
        var schemeAddress = source.TakeAttribute(element, "schemeURI");
        var code = source.TakeAttribute(element, "classificationCode");
        return Text(element) is { } label
            ? new CarriedSubject(label) { Scheme = scheme, SchemeAddress = schemeAddress, Address = address, Code = code, Field = ResearchField.At(address) }
            : null;
    }

    public CarriedDate? Date(XElement element)
    {
        var type = source.TakeAttribute(element, "dateType") ?? "Other";
        var information = source.TakeAttribute(element, "dateInformation");
        return XmlSource.TextOf(element) is { } text ? new CarriedDate(type, notes.Date(text, () => ReadingFaults.PlaceOf(element)), information) : null;
    }

    public IdentifierNode? Alternate(XElement element)
    {
        var type = source.TakeAttribute(element, "alternateIdentifierType");
        return XmlSource.TextOf(element) is { } value ? new IdentifierNode(value, type) : null;
    }

    public CarriedRelation? Relation(XElement element)
    {
        var type = source.TakeAttribute(element, "relatedIdentifierType");
        var relation = source.TakeAttribute(element, "relationType");
        return XmlSource.TextOf(element) is not { } value ? null : new CarriedRelation(relation ?? "Other", RelatedIdentifier.Normal(type ?? "URL", value))
        {
            ResourceType = source.TakeAttribute(element, "resourceTypeGeneral"),
            MetadataScheme = source.TakeAttribute(element, "relatedMetadataScheme"),
            SchemeAddress = source.TakeAttribute(element, "schemeURI"),
            SchemeType = source.TakeAttribute(element, "schemeType"),
            Information = source.TakeAttribute(element, "relationTypeInformation"),
        };
    }

    public CarriedRights? Rights(XElement element)
    {
        var rights = new CarriedRights
        {
            Text = Text(element),
            Address = source.TakeAttribute(element, "rightsURI"),
            Identifier = source.TakeAttribute(element, "rightsIdentifier"),
            Scheme = source.TakeAttribute(element, "rightsIdentifierScheme"),
            SchemeAddress = source.TakeAttribute(element, "schemeURI"),
        };
        return rights.Text is null && rights.Address is null && rights.Identifier is null ? null : rights;
    }

    // Text is mixed with elements for line breaks here.
    public CarriedDescription? Description(XElement element)
    {
        source.TakeWhole(element);
        var text = string.Concat(element.DescendantNodes().Select(static node => node switch { XText words => words.Value, XElement { Name.LocalName: "br" } => "\n", _ => "" }));
        return notes.Text(text, XmlSource.LanguageOf(element)) is { } literal ? new CarriedDescription(literal, source.TakeAttribute(element, "descriptionType") ?? "Abstract") : null;
    }

    public CarriedPlace Place(XElement element) => new()
    {
        Names = [.. source.Take(element, "geoLocationPlace").Select(Text).OfType<Literal>()],
        Point = source.TakeFirst(element, "geoLocationPoint") is { } point ? Point(point) : null,
        Box = source.TakeFirst(element, "geoLocationBox") is { } box ? Box(box) : null,
        Polygons = [.. source.Take(element, "geoLocationPolygon").Concat(DataCiteXmlReader.Items(source, element, "geoLocationPolygons", "geoLocationPolygon")).Select(Polygon).OfType<GeoPolygon>()],
    };

    private CarriedTitle? Title(XElement element)
    {
        var kind = source.TakeAttribute(element, "titleType") switch
        {
            null => TitleKind.Main,
            "Subtitle" => TitleKind.Subtitle,
            "TranslatedTitle" => TitleKind.Translated,
            _ => TitleKind.Alternative,
        };
        return Text(element) is { } text ? new CarriedTitle(text, kind) : null;
    }

    private Literal? Text(XElement element) => notes.Text(XmlSource.TextOf(element), XmlSource.LanguageOf(element));

    // Version 3 wrote latitude and longitude as words in one text.
    private GeoPoint? Point(XElement element)
    {
        Func<Location> place = () => ReadingFaults.PlaceOf(element);
        return XmlSource.TextOf(element)?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is [var latitude, var longitude]
            ? notes.Position(longitude, latitude, place)
            : notes.Position(source.TakeText(element, "pointLongitude"), source.TakeText(element, "pointLatitude"), place);
    }

    private BoundingBox? Box(XElement element)
    {
        Func<Location> place = () => ReadingFaults.PlaceOf(element);
        var words = XmlSource.TextOf(element)?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var (south, west, north, east) = words is [var a, var b, var c, var d]
            ? (a, b, c, d)
            : (source.TakeText(element, "southBoundLatitude"), source.TakeText(element, "westBoundLongitude"), source.TakeText(element, "northBoundLatitude"), source.TakeText(element, "eastBoundLongitude"));
        return notes.Position(west, south, place) is { } low && notes.Position(east, north, place) is { } high ? new BoundingBox(low.Longitude, low.Latitude, high.Longitude, high.Latitude) : null;
    }

    private GeoPolygon? Polygon(XElement element)
    {
        var points = source.Take(element, "polygonPoint").Select(Point).OfType<GeoPoint>().ToList();
        var inside = source.TakeFirst(element, "inPolygonPoint") is { } point ? Point(point) : null;
        return points.Count == 0 ? null : new GeoPolygon(points, inside);
    }
}
