using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.JsonSchema;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Shacl;

namespace MetaCatalog.Catalog.Profiles;

/// <summary>What a field asks of its records: a JSON Schema for the plain JSON form and SHACL shapes for the graph.</summary>
/// <remarks>
/// Both are files of <c>vocabularies/</c>, compiled once when first asked for. A profile of a field holds besides the core: its
/// schema includes the core schema, its shapes are run beside the core shapes. Immutable and thread safe.
/// </remarks>
public sealed class Profile
{
    private static readonly ValidationOptions SchemaBounds = new() { AssertFormats = true, MaxEvaluations = 5_000_000, MaxUnits = 1_000 };

    private static readonly ShaclOptions ShapesBounds = new() { MaxResults = 1_000, MaxSteps = 20_000_000, Timeout = TimeSpan.FromSeconds(10), Details = false };

    private readonly Lazy<Schema> schema;
    private readonly Lazy<ShapesGraph> shapes;
    private readonly Iri[] topicShapes;

    /// <summary>Describes a profile.</summary>
    /// <param name="domain">The field.</param>
    /// <param name="id">Its short name, as in file names and as the value of <c>conformsTo</c> in JSON.</param>
    /// <param name="title">Its name for people.</param>
    /// <param name="topicShapes">The local names of the shapes that are run on the topic itself, because they have no target.</param>
    internal Profile(DomainProfile domain, string id, Bilingual title, params string[] topicShapes)
    {
        Domain = domain;
        Id = id;
        Title = title;
        this.topicShapes = [.. topicShapes.Select(name => new Iri($"{ShapesIri}#{name}"))];
        schema = new(() => ProfileFiles.CompileSchema(SchemaIri));
        shapes = new(() => ProfileFiles.LoadShapes(ShapesPath));
    }

    /// <summary>The field.</summary>
    public DomainProfile Domain { get; }

    /// <summary>The short name: <c>core</c>, <c>materials</c>, <c>genomic</c>, <c>seismic</c>.</summary>
    public string Id { get; }

    /// <summary>The name for people.</summary>
    public Bilingual Title { get; }

    /// <summary>The profile's own IRI, the value of <c>dct:conformsTo</c>.</summary>
    public Iri Iri => new(VocabularyIri.Of(Path));

    /// <summary>The file that describes the profile, relative to <c>vocabularies/</c>.</summary>
    public string Path => $"profiles/{Id}.ttl";

    /// <summary>The JSON Schema's file.</summary>
    public string SchemaPath => $"schemas/{Id}.json";

    /// <summary>The shapes' file.</summary>
    public string ShapesPath => $"shapes/{Id}.ttl";

    /// <summary>The file with an example in plain JSON.</summary>
    public string ExamplePath => $"examples/{Id}.json";

    /// <summary>The compiled JSON Schema.</summary>
    public Schema Schema => schema.Value;

    /// <summary>The compiled shapes.</summary>
    public ShapesGraph Shapes => shapes.Value;

    private string SchemaIri => VocabularyIri.Of(SchemaPath);

    private string ShapesIri => VocabularyIri.Of(ShapesPath);

    /// <summary>Checks a record in plain JSON against the schema.</summary>
    /// <param name="utf8">The document.</param>
    /// <returns>One finding an error, each with its JSON pointer, line and column; empty when it is valid.</returns>
    public IReadOnlyList<Finding> CheckJson(ReadOnlySpan<byte> utf8)
    {
        var errors = Schema.Validate(utf8, SchemaBounds).Errors;
        return [.. errors.Where(error => !IsSaidByFormat(error, errors)).Select(ProfileFindings.Of)];
    }

    /// <summary>Checks a record's graph against the core shapes and the profile's own.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="topic">Its primary topic; other datasets that the graph mentions are not held to what a record needs.</param>
    /// <param name="cancellation">Ends the check.</param>
    /// <exception cref="ValidationLimitException">The graph goes beyond a bound of the shapes engine.</exception>
    public IReadOnlyList<Finding> CheckGraph(Graph graph, Term topic, CancellationToken cancellation = default)
    {
        var nodes = new RecordNodes(graph, topic);
        var results = KnownProfiles.Core.Shapes.Validate(graph, ShapesBounds, cancellation).Results.Where(result => nodes.IsOwn(result.FocusNode));
        foreach (var shape in topicShapes)
        {
            results = results.Concat(Shapes.Validate(graph, shape, topic, ShapesBounds, cancellation).Results);
        }

        return [.. results.Select(ProfileFindings.Of)];
    }

    // A pattern only narrows a format: where both fail, the format says it in words.
    private static bool IsSaidByFormat(SchemaError error, IReadOnlyList<SchemaError> errors) =>
        error.Keyword == "pattern" && errors.Any(other => other.Keyword == "format" && other.InstancePointer == error.InstancePointer);
}
