using System.Globalization;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.LinkedData;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;
using Schema = MetaCatalog.Catalog.Vocab.SchemaOrg;

namespace MetaCatalog.Crosswalks.SchemaDotOrg;

/// <summary>Reads where and when of schema.org.</summary>
internal sealed class SchemaCoverage(RecordBuilder record, StatementKeeper keeper)
{
    /// <summary>Reads the coverage of the dataset.</summary>
    public void Read(LinkedNode dataset)
    {
        foreach (var period in dataset.Take(Schema.TemporalCoverage))
        {
            AddPeriod(period);
        }

        foreach (var place in dataset.Take(Schema.SpatialCoverage))
        {
            AddPlace(place);
        }
    }

    // ISO 8601: a date, start/end, or with ".." an open end.
    private void AddPeriod(LinkedValue period)
    {
        if (period.Text is not { } text)
        {
            KeepNode(period, Schema.TemporalCoverage);
            return;
        }

        var ends = text.Split('/', 2, StringSplitOptions.TrimEntries);
        if (ends.All(static end => end is "" or ".." || IsDate(end)) && ends.Any(IsDate))
        {
            var node = record.AddNode(record.Topic, Dcterms.Temporal, Dcterms.PeriodOfTime);
            record.Add(node, Dcat.StartDate, IsDate(ends[0]) ? DateLiteral.Of(ends[0]) : null);
            record.Add(node, Dcat.EndDate, IsDate(ends[^1]) ? DateLiteral.Of(ends[^1]) : null);
        }
        else
        {
            var node = record.AddNode(record.Topic, Dcterms.Temporal, Dcterms.PeriodOfTime);
            record.AddText(node, Rdfs.Label, text);
        }
    }

    private static bool IsDate(string text) => DateLiteral.Of(text) is not null;

    private void AddPlace(LinkedValue place)
    {
        if (place.Node is not { } node)
        {
            if (place.Text is { } label)
            {
                record.AddText(record.AddNode(record.Topic, Dcterms.Spatial, Dcterms.Location), Rdfs.Label, label, place.Language);
            }

            return;
        }

        _ = new LinkedNode(place.Document, place.Place).Id;
        var term = keeper.TermOf(node);
        record.Add(Dcterms.Spatial, term);
        if (keeper.Describes(node))
        {
            _ = node.Types.Count();
            record.Add(term, RdfTerms.Type, Dcterms.Location);
            DescribePlace(node, term);
        }
    }

    private void DescribePlace(LinkedNode node, Term term)
    {
        foreach (var name in node.Take(Schema.Name))
        {
            record.AddText(term, Rdfs.Label, name.Text, name.Language);
        }

        foreach (var geo in node.Take(Schema.Geo))
        {
            AddGeometry(term, geo);
        }

        keeper.KeepRest(node, term);
    }

    private void AddGeometry(Term place, LinkedValue geo)
    {
        if (geo.Node is not { } shape)
        {
            record.AddText(place, Schema.Geo, geo.Text);
            return;
        }

        if (Shape(shape) is { } geometry)
        {
            _ = (new LinkedNode(geo.Document, geo.Place).Id, shape.Id, shape.Types.Count());
            record.Add(place, geometry.Predicate, new Literal(geometry.Wkt, GeoSparql.WktLiteral));
            keeper.KeepRest(shape, place);
        }
        else
        {
            KeepNode(geo, Schema.Geo, place);
        }
    }

    private static (Iri Predicate, string Wkt)? Shape(LinkedNode shape)
    {
        if (shape.Place.Value.TryGetProperty("box", out var box) && Numbers(box.ToString()) is [var south, var west, var north, var east])
        {
            _ = shape.TakeText(Schema.Box);
            return (Dcat.Bbox, WktPlace.OfBox(new BoundingBox(west, south, east, north)));
        }

        if (shape.Is(Schema.GeoCoordinates) && Number(shape.TakeText(Schema.Latitude)) is { } latitude && Number(shape.TakeText(Schema.Longitude)) is { } longitude)
        {
            return (Dcat.Centroid, $"POINT({new GeoPoint(longitude, latitude).Wkt})");
        }

        return null;
    }

    private void KeepNode(LinkedValue value, Iri predicate, Term? subject = null)
    {
        if (value.Node is { } node)
        {
            _ = new LinkedNode(value.Document, value.Place).Id;
            var term = keeper.TermOf(node);
            record.Add(subject ?? record.Topic, predicate, term);
            keeper.KeepRest(node, term, withTypes: true);
        }
    }

    private static List<double> Numbers(string text) =>
        [.. text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Select(Number).OfType<double>()];

    private static double? Number(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}
