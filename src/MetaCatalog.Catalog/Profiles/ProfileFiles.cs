using MetaCatalog.Catalog.Vocab;
using MetaCatalog.JsonSchema;
using MetaCatalog.Rdf;
using MetaCatalog.Shacl;

namespace MetaCatalog.Catalog.Profiles;

/// <summary>Compiles the schema and shapes files of the profiles. Thread safe.</summary>
internal static class ProfileFiles
{
    private const string SchemaFolder = "schemas/";

    private static readonly Lazy<SchemaRegistry> Schemas = new(ReadSchemas);

    /// <summary>The compiled schema with the IRI.</summary>
    public static Schema CompileSchema(string iri) => Schemas.Value.Compile(iri);

    /// <summary>The compiled shapes of a file.</summary>
    public static ShapesGraph LoadShapes(string path) => ShapesGraph.Load(RdfReader.ReadGraph(VocabularyFiles.Read(path), RdfFormat.Turtle));

    private static SchemaRegistry ReadSchemas()
    {
        var registry = new SchemaRegistry();
        foreach (var path in VocabularyFiles.Paths.Where(static path => path.StartsWith(SchemaFolder, StringComparison.Ordinal)))
        {
            registry.Add(VocabularyFiles.Read(path));
        }

        return registry;
    }
}
