using System.Globalization;
using MetaCatalog.Catalog.Records;

namespace MetaCatalog.Crosswalks.Parts;

/// <summary>Points, boxes and polygons as WKT (OGC 06-103r4), longitude first.</summary>
internal static class WktPlace
{
    /// <summary>A polygon; the form ENVELOPE across the antimeridian, where a ring of corners would mean the other side of the earth.</summary>
    public static string OfBox(BoundingBox box)
    {
        var (west, south, east, north) = (GeoPoint.Number(box.West), GeoPoint.Number(box.South), GeoPoint.Number(box.East), GeoPoint.Number(box.North));
        return box.West > box.East
            ? $"ENVELOPE({west}, {east}, {north}, {south})"
            : $"POLYGON(({west} {south}, {east} {south}, {east} {north}, {west} {north}, {west} {south}))";
    }

    /// <summary>A polygon, or a collection of it and the point that says which side is inside.</summary>
    public static string OfPolygon(GeoPolygon polygon)
    {
        var ring = $"POLYGON(({string.Join(", ", polygon.Points.Select(static point => point.Wkt))}))";
        return polygon.Inside is { } inside ? $"GEOMETRYCOLLECTION({ring}, POINT({inside.Wkt}))" : ring;
    }

    /// <summary>The point that the text writes, or null.</summary>
    public static GeoPoint? PointOf(string wkt) =>
        wkt.Contains("POINT", StringComparison.OrdinalIgnoreCase) && Points(wkt) is [var point] && point.IsValid ? point : null;

    /// <summary>The polygon of one ring that the text writes, or null.</summary>
    public static GeoPolygon? PolygonOf(string wkt)
    {
        var start = wkt.IndexOf("POLYGON", StringComparison.OrdinalIgnoreCase);
        var open = start < 0 ? -1 : wkt.IndexOf("((", start, StringComparison.Ordinal);
        var end = open < 0 ? -1 : wkt.IndexOf("))", open, StringComparison.Ordinal);
        if (end < 0)
        {
            return null;
        }

        var points = Points(wkt[open..end]);
        var inside = wkt.IndexOf("POINT", end, StringComparison.OrdinalIgnoreCase);
        return points is { Count: >= 4 } && points.TrueForAll(static point => point.IsValid)
            ? new GeoPolygon(points, inside < 0 ? null : PointOf(wkt[inside..]))
            : null;
    }

    private static List<GeoPoint>? Points(string wkt)
    {
        var points = new List<GeoPoint>();
        foreach (var pair in wkt[(wkt.IndexOf('(', StringComparison.Ordinal) + 1)..].Split(','))
        {
            var parts = pair.Split([' ', '(', ')', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries);
            if (parts is not [var longitude, var latitude] || Number(longitude) is not { } x || Number(latitude) is not { } y)
            {
                return null;
            }

            points.Add(new GeoPoint(x, y));
        }

        return points;
    }

    /// <summary>A number of degrees, or null.</summary>
    public static double? Number(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : null;
}
