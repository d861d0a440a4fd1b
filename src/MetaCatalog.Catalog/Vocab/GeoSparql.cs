using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Vocab;

/// <summary>OGC GeoSPARQL literals.</summary>
public static class GeoSparql
{
    /// <summary>The namespace.</summary>
    public const string Namespace = "http://www.opengis.net/ont/geosparql#";

#pragma warning disable CS1591 // each constant is the IRI of its own name
    public static readonly Iri WktLiteral = Of("wktLiteral");
    public static readonly Iri GmlLiteral = Of("gmlLiteral");
    public static readonly Iri GeoJsonLiteral = Of("geoJSONLiteral");
    public static readonly Iri AsWkt = Of("asWKT");
    public static readonly Iri HasGeometry = Of("hasGeometry");
#pragma warning restore CS1591

    private static Iri Of(string name) => new(Namespace + name);
}
