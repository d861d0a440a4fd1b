using System.Text.Json;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.JsonLd;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Tests.Profiles;

/// <summary>A record of <c>vocabularies/</c> in plain JSON, and the graph that it is by the project's context.</summary>
/// <param name="Path">The file.</param>
/// <param name="Json">Its bytes.</param>
/// <param name="Graph">What it says.</param>
/// <param name="Topic">What it is about.</param>
internal sealed record ContextRecord(string Path, byte[] Json, Graph Graph, Term Topic);

/// <summary>The examples and the demo records.</summary>
internal static class ContextRecords
{
    private const string Base = "https://example.org/datasets/record";

    public static IReadOnlyList<ContextRecord> All { get; } =
        [.. VocabularyFiles.Paths.Where(static path => (path.StartsWith("examples/", StringComparison.Ordinal) || path.StartsWith("demo/", StringComparison.Ordinal)) && path.EndsWith(".json", StringComparison.Ordinal) && path != "demo/index.json").Select(Read)];

    public static ContextRecord Find(string path) => All.First(record => record.Path == path);

    /// <summary>The graph of plain JSON; a record without an identifier is <see cref="Base"/>.</summary>
    public static Graph ToGraph(ReadOnlyMemory<byte> json) => JsonLdProcessor.ToRdf(
        json, new JsonLdOptions { BaseIri = Base, Contexts = ContextDocuments.Registry, ExpandContext = ContextDocuments.Own }).DefaultGraph;

    private static ContextRecord Read(string path)
    {
        var json = VocabularyFiles.Read(path);
        using var document = JsonDocument.Parse(json);
        var graph = ToGraph(json);
        Term topic = document.RootElement.TryGetProperty("id", out var id) ? new Iri(id.GetString()!) : Roots(graph).First();
        return new ContextRecord(path, json, graph, topic);
    }

    private static IEnumerable<Term> Roots(Graph graph) => graph.AllSubjects().Where(subject => graph.WithObject(subject).Count == 0 && graph.Objects(subject, Dcterms.Title).Any());
}
