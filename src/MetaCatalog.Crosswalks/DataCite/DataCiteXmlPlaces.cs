using System.Xml.Linq;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Crosswalks.Parts;
using static MetaCatalog.Crosswalks.DataCite.DataCiteXmlWriter;

namespace MetaCatalog.Crosswalks.DataCite;

/// <summary>Places in XML.</summary>
internal static class DataCiteXmlPlaces
{
    public static XElement Place(CarriedPlace place) => List(
        "geoLocation",
        place.Names.Select(static name => Element("geoLocationPlace", name.LexicalForm))
            .Concat(place.Point is { } point ? [Point("geoLocationPoint", point)] : [])
            .Concat(place.Box is { } box ? [Box(box)] : [])
            .Concat(place.Polygons.Select(Polygon)))!;

    private static XElement Point(string name, GeoPoint point) => List(name, [Degrees("pointLongitude", point.Longitude), Degrees("pointLatitude", point.Latitude)])!;

    private static XElement Box(BoundingBox box) => List(
        "geoLocationBox",
        [Degrees("westBoundLongitude", box.West), Degrees("eastBoundLongitude", box.East), Degrees("southBoundLatitude", box.South), Degrees("northBoundLatitude", box.North)])!;

    private static XElement Polygon(GeoPolygon polygon) => List(
        "geoLocationPolygon",
        polygon.Points.Select(static point => Point("polygonPoint", point)).Concat(polygon.Inside is { } inside ? [Point("inPolygonPoint", inside)] : []))!;

    private static XElement Degrees(string name, double value) => Element(name, GeoPoint.Number(value));
}
