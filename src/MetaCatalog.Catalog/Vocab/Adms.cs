using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Vocab;

/// <summary>Asset Description Metadata Schema.</summary>
/// <remarks>Where a class and a property differ only in the case of a letter, the class ends in <c>Class</c>.</remarks>
public static class Adms
{
    /// <summary>The namespace.</summary>
    public const string Namespace = "http://www.w3.org/ns/adms#";

#pragma warning disable CS1591 // each constant is the IRI of its own name
    public static readonly Iri IdentifierClass = Of("Identifier");
    public static readonly Iri Identifier = Of("identifier");
    public static readonly Iri SchemaAgency = Of("schemaAgency");
    public static readonly Iri Status = Of("status");
    public static readonly Iri VersionNotes = Of("versionNotes");
    public static readonly Iri Sample = Of("sample");
    public static readonly Iri RepresentationTechnique = Of("representationTechnique");
    public static readonly Iri Last = Of("last");
    public static readonly Iri Next = Of("next");
    public static readonly Iri Prev = Of("prev");
#pragma warning restore CS1591

    private static Iri Of(string name) => new(Namespace + name);
}
