using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.JsonLd;

namespace MetaCatalog.Catalog.Validation;

/// <summary>The JSON-LD contexts that documents may refer to: the project's own, and those that it answers for. Thread safe.</summary>
internal static class ContextDocuments
{
    /// <summary>The IRI of the project's context.</summary>
    public const string OwnIri = Mc.Base + "context/v1";

    private const string Folder = "context/";
    private const string OwnFile = Folder + "v1.jsonld";

    /// <summary>The project's context, implied for plain JSON.</summary>
    public static JsonLdDocument Own { get; } = new(Bytes(), OwnIri);

    /// <summary>All contexts by IRI.</summary>
    public static ContextRegistry Registry { get; } = new ContextRegistry().Register(OwnIri, Bytes());

    private static byte[] Bytes() => VocabularyFiles.Paths.Contains(OwnFile) ? VocabularyFiles.Read(OwnFile) : "{\"@context\":{}}"u8.ToArray();
}
