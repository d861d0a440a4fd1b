using System.Text;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.JsonLd;

namespace MetaCatalog.Catalog.Validation;

/// <summary>The JSON-LD contexts that documents may refer to; any other is refused, for nothing is ever fetched. Thread safe.</summary>
public static class ContextDocuments
{
    /// <summary>The IRI of the project's context.</summary>
    public const string OwnIri = Mc.Base + "context/v1";

    private const string OwnFile = "context/v1.jsonld";
    private const string SchemaOrgFile = "context/schema-org.jsonld";
    private const string DcatApFile = "context/dcat-ap.jsonld";

    private static readonly string[] SchemaOrgIris =
        ["https://schema.org", "https://www.schema.org", "https://schema.org/docs/jsonldcontext.jsonld", "https://schema.org/docs/jsonldcontext.json"];

    private static readonly string[] DcatApIris =
        ["https://semiceu.github.io/uri.semic.eu-generated/DCAT-AP/releases/3.0.0/html/examples/context.jsonld"];

    /// <summary>The project's context, implied for plain JSON: by reference, so that the registry's compiled form serves every document.</summary>
    public static JsonLdDocument Own { get; } = new(Encoding.UTF8.GetBytes($"\"{OwnIri}\""), OwnIri);

    /// <summary>All contexts by IRI: the project's own, schema.org's, and the one of DCAT-AP's examples.</summary>
    public static ContextRegistry Registry { get; } = Register();

    private static ContextRegistry Register()
    {
        var registry = new ContextRegistry().Register(OwnIri, VocabularyFiles.Read(OwnFile));
        Register(registry, SchemaOrgIris, SchemaOrgFile);
        Register(registry, DcatApIris, DcatApFile);
        return registry;
    }

    private static void Register(ContextRegistry registry, string[] iris, string file)
    {
        foreach (var iri in iris)
        {
            registry.Register(iri, VocabularyFiles.Read(file));
        }
    }
}
