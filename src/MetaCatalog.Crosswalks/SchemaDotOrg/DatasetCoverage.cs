using System.Globalization;
using System.Text.Json.Nodes;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.LinkedData;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Crosswalks.SchemaDotOrg;

/// <summary>Writes where and when of schema.org.</summary>
internal static class DatasetCoverage
{
    /// <summary>Periods as ISO 8601 intervals, an open end as two dots; a period in words as its words.</summary>
    public static IEnumerable<JsonNode> Periods(CrosswalkSource source)
    {
        foreach (var period in source.Take(Dcterms.Temporal))
        {
            source.Take(period, RdfTerms.Type);
            var start = source.TakeText(period, Dcat.StartDate);
            var end = source.TakeText(period, Dcat.EndDate);
            if (start is not null || end is not null)
            {
                yield return start == end ? start! : $"{start ?? ".."}/{end ?? ".."}"; // both are there when they are equal
            }
            else if ((source.TakeText(period, Rdfs.Label) ?? (period as Literal)?.LexicalForm) is { } words)
            {
                yield return words;
            }
        }
    }

    /// <summary>A place with its name and its box or point; null when neither is known.</summary>
    public static JsonObject? Place(CrosswalkSource source, TextForm texts, Term node)
    {
        var place = new JsonObject { ["@type"] = "Place" };
        source.Take(node, RdfTerms.Type);
        if (texts.IsTagged && node is Iri iri)
        {
            place["@id"] = iri.Value;
        }

        DatasetMembers.Add(place, "name", texts.Values(source.TakeLiterals(node, Rdfs.Label, Skos.PrefLabel)));
        if ((Geometry(source.TakeText(node, Dcat.Bbox)) ?? Geometry(source.TakeText(node, Dcat.Centroid))) is { } geo)
        {
            place["geo"] = geo;
        }

        return place.Count > 1 ? place : null;
    }

    private static JsonObject? Geometry(string? wkt)
    {
        if (wkt is null || BoundingBox.FromWkt(wkt) is not { } box)
        {
            return null;
        }

        return wkt.StartsWith("POINT", StringComparison.OrdinalIgnoreCase)
            ? new JsonObject { ["@type"] = "GeoCoordinates", ["latitude"] = box.South, ["longitude"] = box.West }
            : new JsonObject { ["@type"] = "GeoShape", ["box"] = string.Create(CultureInfo.InvariantCulture, $"{box.South} {box.West} {box.North} {box.East}") };
    }
}
