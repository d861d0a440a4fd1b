using System.Globalization;

namespace MetaCatalog.Catalog.Records;

/// <summary>The box around a WKT geometry (OGC 06-103r4), longitude first, further ordinates left out.</summary>
/// <remarks>
/// The earth is round, so an edge goes the shorter way: from 170 to −170 it crosses the antimeridian. So do longitudes beyond 180, and
/// parts that were cut there. An edge of exactly 360 degrees goes once around. Of a rectangle wider than half of that the corner it begins
/// with is a western one, as those who write boxes do.
/// </remarks>
internal static class WktBox
{
    private const double Half = 180;
    private const double Full = 360;

    /// <summary>Reads points, lines, polygons, collections of them, and <c>ENVELOPE(west, east, north, south)</c>; a leading IRI of a reference
    /// system is skipped. Null for anything else, and for what lies outside the earth.</summary>
    public static BoundingBox? Read(string wkt)
    {
        var open = wkt.IndexOf('(', StringComparison.Ordinal);
        if (open < 0)
        {
            return null;
        }

        var rings = Rings(wkt[open..]);
        return wkt.AsSpan(0, open).Contains("ENVELOPE", StringComparison.OrdinalIgnoreCase) ? Envelope(rings) : Around(rings);
    }

    private static BoundingBox? Envelope(List<List<double[]>>? rings) =>
        rings is [[[var west], [var east], [var north], [var south]]] ? Checked(west, south, east, north) : null;

    private static BoundingBox? Around(List<List<double[]>>? rings)
    {
        if (rings is not { Count: > 0 } || rings.Exists(static ring => ring.Exists(static point => point.Length < 2 || Math.Abs(point[0]) > Full)))
        {
            return null;
        }

        var (west, east) = rings.ConvertAll(Span).Aggregate(Union);
        var latitudes = rings.SelectMany(static ring => ring).Select(static point => point[1]).ToList();
        return east - west >= Full
            ? Checked(-Half, latitudes.Min(), Half, latitudes.Max())
            : Checked(Normal(west), latitudes.Min(), Normal(east), latitudes.Max());
    }

    private static (double West, double East) Span(List<double[]> ring)
    {
        var longitudes = ring.ConvertAll(static point => point[0]);
        var (least, greatest) = (longitudes.Min(), longitudes.Max());
        return IsBox(longitudes, least, greatest)
            ? longitudes[0] > least && greatest - least is > Half and < Full ? (greatest, least + Full) : (least, greatest)
            : Followed(longitudes);
    }

    private static bool IsBox(List<double> longitudes, double least, double greatest) =>
        longitudes.Count == 5 && longitudes.TrueForAll(longitude => longitude.Equals(least) || longitude.Equals(greatest));

    /// <summary>From point to point, each by the shorter way.</summary>
    private static (double West, double East) Followed(List<double> longitudes)
    {
        var (at, west, east) = (longitudes[0], longitudes[0], longitudes[0]);
        for (var i = 1; i < longitudes.Count; i++)
        {
            var step = longitudes[i] - longitudes[i - 1];
            at += Math.Abs(step) is > Half and < Full ? step - Math.Sign(step) * Full : step;
            (west, east) = (Math.Min(west, at), Math.Max(east, at));
        }

        return (west, east);
    }

    /// <summary>The narrower of the spans that hold both, when one is moved around the earth.</summary>
    private static (double West, double East) Union((double West, double East) a, (double West, double East) b) =>
        new[] { -Full, 0, Full }.Select(turn => (West: Math.Min(a.West, b.West + turn), East: Math.Max(a.East, b.East + turn)))
            .MinBy(static span => (span.East - span.West, Math.Abs(span.West + span.East)));

    private static double Normal(double longitude) =>
        longitude > Half ? longitude - Full : longitude < -Half ? longitude + Full : longitude;

    private static BoundingBox? Checked(double west, double south, double east, double north) => BoundingBox.Checked(west, south, east, north);

    /// <summary>The points between the innermost parentheses; null when something there is no number.</summary>
    private static List<List<double[]>>? Rings(string text)
    {
        var rings = new List<List<double[]>>();
        foreach (var part in text.Split(['(', ')'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(IsOrdinates))
        {
            var points = part.Split(',').Select(Point).ToList();
            if (points.Contains(null))
            {
                return null;
            }

            rings.Add(points!); // there is no null among them
        }

        return rings;
    }

    // Between the rings stand commas and, in collections, names of geometries.
    private static bool IsOrdinates(string part) => char.IsAsciiDigit(part[0]) || part[0] is '-' or '+' or '.';

    private static double[]? Point(string text)
    {
        var ordinates = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var numbers = Array.ConvertAll(ordinates, static ordinate => double.TryParse(ordinate, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN);
        return numbers.Length > 0 && Array.TrueForAll(numbers, double.IsFinite) ? numbers : null;
    }
}
