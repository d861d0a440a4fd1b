using System.Globalization;

namespace MetaCatalog.Crosswalks.Parts;

/// <summary>Places as well-known text, longitude before latitude (CRS84).</summary>
internal static class WktText
{
    /// <summary>A box as a closed ring from its south-western corner, counter-clockwise.</summary>
    public static string Box(double west, double south, double east, double north) => string.Create(
        CultureInfo.InvariantCulture,
        $"POLYGON(({west} {south}, {east} {south}, {east} {north}, {west} {north}, {west} {south}))");

    /// <summary>A point.</summary>
    public static string Point(double longitude, double latitude) => string.Create(CultureInfo.InvariantCulture, $"POINT({longitude} {latitude})");
}
