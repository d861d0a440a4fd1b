using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Vocab;

/// <summary>The genomic profile's own terms.</summary>
public static class Gen
{
    /// <summary>The namespace.</summary>
    public const string Namespace = Mc.Base + "ns/genomic#";

#pragma warning disable CS1591 // each constant is the IRI of its own name
    public static readonly Iri DataClass = Of("dataClass");
    public static readonly Iri Organism = Of("organism");
    public static readonly Iri LibraryStrategy = Of("libraryStrategy");
    public static readonly Iri Disease = Of("disease");
#pragma warning restore CS1591

    private static Iri Of(string name) => new(Namespace + name);
}
