using System.Text.Json;
using MetaCatalog.Crosswalks.Parts;

namespace MetaCatalog.Crosswalks.DataCite;

/// <summary>Places in JSON.</summary>
internal static class DataCiteJsonPlaces
{
    /// <summary>JSON has one name a place: further names become places of their own.</summary>
    public static IEnumerable<CarriedPlace> Split(CarriedPlace place) =>
        place.Names.Count <= 1 ? [place] : [place with { Names = [place.Names[0]] }, .. place.Names.Skip(1).Select(static name => new CarriedPlace { Names = [name] })];

    public static void Write(Utf8JsonWriter json, CarriedPlace place)
    {
        if (place.Names.Count > 0)
        {
            json.WriteString("geoLocationPlace", place.Names[0].LexicalForm);
        }

        if (place.Point is { } point)
        {
            Write(json, "geoLocationPoint", point);
        }

        if (place.Box is { } box)
        {
            json.WriteStartObject("geoLocationBox");
            json.WriteNumber("westBoundLongitude", box.West);
            json.WriteNumber("eastBoundLongitude", box.East);
            json.WriteNumber("southBoundLatitude", box.South);
            json.WriteNumber("northBoundLatitude", box.North);
            json.WriteEndObject();
        }

        WritePolygons(json, place.Polygons);
    }

    private static void WritePolygons(Utf8JsonWriter json, IReadOnlyList<GeoPolygon> polygons)
    {
        if (polygons.Count == 0)
        {
            return;
        }

        json.WriteStartArray("geoLocationPolygons");
        foreach (var polygon in polygons)
        {
            json.WriteStartObject();
            json.WriteStartArray("polygonPoints");
            foreach (var point in polygon.Points)
            {
                json.WriteStartObject();
                WriteDegrees(json, point);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            if (polygon.Inside is { } inside)
            {
                Write(json, "inPolygonPoint", inside);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, GeoPoint point)
    {
        json.WriteStartObject(name);
        WriteDegrees(json, point);
        json.WriteEndObject();
    }

    private static void WriteDegrees(Utf8JsonWriter json, GeoPoint point)
    {
        json.WriteNumber("pointLongitude", point.Longitude);
        json.WriteNumber("pointLatitude", point.Latitude);
    }
}
