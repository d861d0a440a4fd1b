using System.Globalization;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Crosswalks.Parts;

/// <summary>Where and when, as DCAT says it.</summary>
internal static class Coverage
{
    /// <summary>Adds <c>dct:temporal</c> when there is a start or an end.</summary>
    public static void AddPeriod(this RecordBuilder record, Literal? start, Literal? end)
    {
        if (start is not null || end is not null)
        {
            var period = record.AddNode(record.Topic, Dcterms.Temporal, Dcterms.PeriodOfTime);
            record.Add(period, Dcat.StartDate, start);
            record.Add(period, Dcat.EndDate, end);
        }
    }

    /// <summary>Adds <c>dct:spatial</c> with a box, a name, or both.</summary>
    public static void AddPlace(this RecordBuilder record, BoundingBox? box, string? name = null, string? language = null)
    {
        if (box is null && string.IsNullOrWhiteSpace(name))
        {
            return;
        }

        var place = record.AddNode(record.Topic, Dcterms.Spatial, Dcterms.Location);
        record.Add(place, Dcat.Bbox, box is { } some ? new Literal(Wkt(some), GeoSparql.WktLiteral) : null);
        record.AddText(place, Rdfs.Label, name, language);
    }

    /// <summary>The smallest box that holds all points (longitude, latitude); null when there are none.</summary>
    public static BoundingBox? Around(IReadOnlyCollection<(double Longitude, double Latitude)> points) => points.Count == 0 ? null : new BoundingBox(
        points.Min(static point => point.Longitude),
        points.Min(static point => point.Latitude),
        points.Max(static point => point.Longitude),
        points.Max(static point => point.Latitude));

    /// <summary>The box as a WKT polygon, longitude first; a point when it has no extent.</summary>
    public static string Wkt(BoundingBox box)
    {
        var (west, south, east, north) = (Degrees(box.West), Degrees(box.South), Degrees(box.East), Degrees(box.North));
        return west == east && south == north
            ? $"POINT({west} {south})"
            : $"POLYGON(({west} {south}, {east} {south}, {east} {north}, {west} {north}, {west} {south}))";
    }

    private static string Degrees(double value) => value.ToString("0.########", CultureInfo.InvariantCulture);
}
