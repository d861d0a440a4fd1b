using System.Globalization;
using System.Xml.Linq;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;
using static MetaCatalog.Crosswalks.Jpcoar.JpcoarNames;

namespace MetaCatalog.Crosswalks.Jpcoar;

/// <summary>Where and when: <c>dcterms:temporal</c> and <c>datacite:geoLocation</c>.</summary>
internal static class JpcoarCoverage
{
    public static IEnumerable<XElement> Temporal(CrosswalkSource source)
    {
        foreach (var period in source.Take(Dcterms.Temporal))
        {
            var start = source.TakeText(period, Dcat.StartDate);
            var end = source.TakeText(period, Dcat.EndDate);
            if (start is not null || end is not null)
            {
                yield return new XElement(DcTerms + "temporal", $"{start}/{end}");
            }
        }
    }

    public static IEnumerable<XElement> GeoLocations(CrosswalkSource source)
    {
        foreach (var place in source.Take(Dcterms.Spatial))
        {
            var geometry = source.TakeText(place, Dcat.Bbox) ?? source.TakeText(place, Dcat.Centroid);
            var box = geometry is null ? null : BoundingBox.FromWkt(geometry);
            if (geometry is not null && box is null)
            {
                source.Lose(LossKind.NotCarried, geometry, "It is no WKT point or polygon within -180 to 180 and -90 to 90 degrees.");
            }

            var names = source.TakeLiterals(place, Rdf.Vocab.Rdfs.Label, Skos.PrefLabel).ToList();
            if (box is not null || names.Count > 0)
            {
                yield return new XElement(DataCite + "geoLocation", Geometry(box), names.Select(static name => new XElement(DataCite + "geoLocationPlace", name.LexicalForm)));
            }
        }
    }

    private static XElement? Geometry(BoundingBox? some) => some switch
    {
        null => null,
        { } box when box.West.Equals(box.East) && box.South.Equals(box.North) => new XElement(DataCite + "geoLocationPoint", Degrees("pointLongitude", box.West), Degrees("pointLatitude", box.South)),
        { } box => new XElement(
            DataCite + "geoLocationBox",
            Degrees("westBoundLongitude", box.West),
            Degrees("eastBoundLongitude", box.East),
            Degrees("southBoundLatitude", box.South),
            Degrees("northBoundLatitude", box.North)),
    };

    private static XElement Degrees(string name, double value) => new(DataCite + name, value.ToString("0.######", CultureInfo.InvariantCulture));
}
