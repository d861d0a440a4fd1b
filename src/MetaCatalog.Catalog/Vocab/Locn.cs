using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Vocab;

/// <summary>ISA core location vocabulary.</summary>
public static class Locn
{
    /// <summary>The namespace.</summary>
    public const string Namespace = "http://www.w3.org/ns/locn#";

#pragma warning disable CS1591 // each constant is the IRI of its own name
    public static readonly Iri Geometry = Of("geometry");
    public static readonly Iri GeographicName = Of("geographicName");
#pragma warning restore CS1591

    private static Iri Of(string name) => new(Namespace + name);
}
