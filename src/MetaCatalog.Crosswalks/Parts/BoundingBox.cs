using System.Globalization;
using System.Text.RegularExpressions;

namespace MetaCatalog.Crosswalks.Parts;

/// <summary>A box in degrees of WGS 84.</summary>
internal sealed partial record BoundingBox(double West, double South, double East, double North)
{
    /// <summary>Whether the box is a point.</summary>
    public bool IsPoint => West.Equals(East) && South.Equals(North);

    /// <summary>The box around a WKT point or polygon with longitude first; null when the text is none or lies off the globe.</summary>
    public static BoundingBox? FromWkt(string? wkt)
    {
        if (wkt is null or { Length: > 100_000 })
        {
            return null;
        }

        BoundingBox? box = null;
        foreach (Match match in Position().Matches(wkt))
        {
            var longitude = double.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
            var latitude = double.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture);
            if (Math.Abs(longitude) > 180 || Math.Abs(latitude) > 90)
            {
                return null;
            }

            box = box is null
                ? new BoundingBox(longitude, latitude, longitude, latitude)
                : new BoundingBox(Math.Min(box.West, longitude), Math.Min(box.South, latitude), Math.Max(box.East, longitude), Math.Max(box.North, latitude));
        }

        return box;
    }

    [GeneratedRegex(@"(?<=[(,]\s*)(-?\d+(?:\.\d+)?)\s+(-?\d+(?:\.\d+)?)", RegexOptions.CultureInvariant)]
    private static partial Regex Position();
}
