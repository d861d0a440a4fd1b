using System.Globalization;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Crosswalks.Parts;

/// <summary>A position in degrees, WGS 84.</summary>
internal readonly record struct GeoPoint(double Longitude, double Latitude)
{
    /// <summary>Whether it is on the earth.</summary>
    public bool IsValid => Math.Abs(Longitude) <= 180 && Math.Abs(Latitude) <= 90;

    /// <summary>The coordinates as WKT writes them, longitude first.</summary>
    public string Wkt => $"{Number(Longitude)} {Number(Latitude)}";

    /// <summary>A number in its shortest form that is not exponential.</summary>
    public static string Number(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return text.Contains('E', StringComparison.Ordinal) ? value.ToString("0.###############", CultureInfo.InvariantCulture) : text;
    }
}

/// <summary>A polygon, and a point inside it where it would be ambiguous.</summary>
internal sealed record GeoPolygon(IReadOnlyList<GeoPoint> Points, GeoPoint? Inside = null);

/// <summary>A place: names, a point, a box, polygons.</summary>
internal sealed record CarriedPlace
{
    public IReadOnlyList<Literal> Names { get; init; } = [];

    public GeoPoint? Point { get; init; }

    public BoundingBox? Box { get; init; }

    public IReadOnlyList<GeoPolygon> Polygons { get; init; } = [];

    private bool IsEmpty => Names.Count == 0 && Point is null && Box is null && Polygons.Count == 0;

    /// <summary>The places of the record, marked as carried; geometry that is none or not on the earth is told as a loss.</summary>
    public static IEnumerable<CarriedPlace> Take(CrosswalkSource source)
    {
        foreach (var node in source.Take(Dcterms.Spatial))
        {
            source.Take(node, RdfTerms.Type);
            var place = Take(source, node);
            if (!place.IsEmpty)
            {
                yield return place;
            }
        }
    }

    /// <summary>Adds the place to the record.</summary>
    public void AddTo(RecordBuilder builder)
    {
        if (IsEmpty)
        {
            return;
        }

        var node = builder.AddNode(builder.Topic, Dcterms.Spatial, Dcterms.Location);
        foreach (var name in Names)
        {
            builder.Add(node, Rdfs.Label, name);
        }

        AddWkt(builder, node, Dcat.Centroid, Point is { } point ? $"POINT({point.Wkt})" : null);
        AddWkt(builder, node, Dcat.Bbox, Box is { } box ? WktPlace.OfBox(box) : null);
        foreach (var polygon in Polygons)
        {
            AddWkt(builder, node, Locn.Geometry, WktPlace.OfPolygon(polygon));
        }
    }

    private static void AddWkt(RecordBuilder builder, Term node, Iri predicate, string? wkt) =>
        builder.Add(node, predicate, wkt is null ? null : new Literal(wkt, GeoSparql.WktLiteral));

    private static CarriedPlace Take(CrosswalkSource source, Term node)
    {
        var box = TakeGeometry<BoundingBox>(source, node, Dcat.Bbox, BoundingBox.FromWkt);
        var isPoint = box is { } found && found.West.Equals(found.East) && found.South.Equals(found.North);
        return new CarriedPlace
        {
            Names = [.. source.TakeLiterals(node, Rdfs.Label, Skos.PrefLabel)],
            Box = isPoint ? null : box,
            Point = isPoint ? new GeoPoint(box!.Value.West, box.Value.South) : TakeGeometry(source, node, Dcat.Centroid, WktPlace.PointOf),
            Polygons = [.. source.Take(node, Locn.Geometry).Select(term => PolygonOf(source, term)).OfType<GeoPolygon>()],
        };
    }

    private static T? TakeGeometry<T>(CrosswalkSource source, Term node, Iri predicate, Func<string, T?> read)
        where T : struct
    {
        var wkt = source.TakeText(node, predicate);
        var geometry = wkt is null ? null : read(wkt);
        if (wkt is not null && geometry is null)
        {
            source.Lose(LossKind.NotCarried, wkt, "It is no WKT point or polygon within -180 to 180 and -90 to 90 degrees.");
        }

        return geometry;
    }

    private static GeoPolygon? PolygonOf(CrosswalkSource source, Term term)
    {
        var polygon = WktPlace.PolygonOf(CrosswalkSource.Text(term) ?? "");
        if (polygon is null)
        {
            source.Lose(LossKind.NotCarried, term.ToString()!, "It is no WKT polygon within -180 to 180 and -90 to 90 degrees.");
        }

        return polygon;
    }
}
