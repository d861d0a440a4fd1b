using MetaCatalog.Catalog.Vocab;
using MetaCatalog.JsonSchema;
using MetaCatalog.Rdf;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Shacl;

namespace MetaCatalog.Catalog.Profiles;

/// <summary>Compiles the schema and shapes files of the profiles. Thread safe.</summary>
internal static class ProfileFiles
{
    private const string SchemaFolder = "schemas/";

    // The patterns are our own and simple: only a machine under heavy load can be slow at them, and that is no fault of a record.
    private static readonly ShapesOptions PatientPatterns = new() { PatternTimeout = TimeSpan.FromSeconds(10) };

    private static readonly Lazy<SchemaRegistry> Schemas = new(ReadSchemas);

    /// <summary>The compiled schema with the IRI.</summary>
    public static Schema CompileSchema(string iri) => Schemas.Value.Compile(iri);

    /// <summary>The compiled shapes of a file.</summary>
    public static ShapesGraph LoadShapes(string path) => ShapesGraph.Load(ReadShapes(path), PatientPatterns);

    /// <summary>The shapes of a file as they are written.</summary>
    public static Graph ReadShapes(string path) => RdfReader.ReadGraph(VocabularyFiles.Read(path), RdfFormat.Turtle);

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
