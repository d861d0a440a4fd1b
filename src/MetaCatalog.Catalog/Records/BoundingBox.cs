using System.Globalization;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Records;

/// <summary>A box on the earth in degrees, WGS 84. <see cref="West"/> is greater than <see cref="East"/> across the antimeridian.</summary>
/// <param name="West">Western longitude, −180 to 180.</param>
/// <param name="South">Southern latitude, −90 to 90.</param>
/// <param name="East">Eastern longitude, −180 to 180.</param>
/// <param name="North">Northern latitude, −90 to 90; not less than <paramref name="South"/>.</param>
public readonly record struct BoundingBox(double West, double South, double East, double North)
{
    /// <summary>Reads the first box of <c>dct:spatial</c> or <c>schema:spatialCoverage</c>; null when there is none that is valid.</summary>
    internal static BoundingBox? Read(Resource topic)
    {
        foreach (var place in topic.Nodes(Dcterms.Spatial, SchemaOrg.SpatialCoverage))
        {
            if (ReadPlace(place) is { } box)
            {
                return box;
            }
        }

        return null;
    }

    private static BoundingBox? ReadPlace(Resource place)
    {
        if (place.Text(Dcat.Bbox, Locn.Geometry, Dcat.Centroid) is { } wkt && FromWkt(wkt) is { } box)
        {
            return box;
        }

        foreach (var shape in place.Nodes(SchemaOrg.Geo))
        {
            if (FromSchema(shape) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static BoundingBox? FromSchema(Resource shape)
    {
        if (shape.Text(SchemaOrg.Box) is { } text && Numbers(text) is [var south, var west, var north, var east])
        {
            return Checked(west, south, east, north);
        }

        return Number(shape.Text(SchemaOrg.Latitude)) is { } latitude && Number(shape.Text(SchemaOrg.Longitude)) is { } longitude
            ? Checked(longitude, latitude, longitude, latitude)
            : null;
    }

    /// <summary>The box around a WKT geometry or <c>ENVELOPE(west, east, north, south)</c>, across the antimeridian where the geometry goes
    /// there; null when the text is none.</summary>
    public static BoundingBox? FromWkt(string wkt) => WktBox.Read(wkt);

    /// <summary>The box, or null when it lies outside the earth.</summary>
    internal static BoundingBox? Checked(double west, double south, double east, double north) =>
        Math.Abs(west) <= 180 && Math.Abs(east) <= 180 && south >= -90 && north <= 90 && south <= north
            ? new BoundingBox(west, south, east, north)
            : null;

    private static List<double> Numbers(string text)
    {
        List<double> numbers = [];
        foreach (var range in text.AsSpan().SplitAny(" ,()\t\r\n"))
        {
            if (Number(text[range]) is { } number)
            {
                numbers.Add(number);
            }
        }

        return numbers;
    }

    private static double? Number(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}
