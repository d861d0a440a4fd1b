using System.Text.Json;
using MetaCatalog.Catalog.Assessment.Croissants;
using MetaCatalog.Crosswalks.Croissant;
using MetaCatalog.Rdf;
using MetaCatalog.TestKit;

namespace MetaCatalog.Crosswalks.Tests.Laws;

/// <summary>The rules of Croissant hold once: those that look at a document, with places in it, and those that judge a graph find the same faults.</summary>
public class CroissantVerdictTests
{
    // What only a document shows: names that an IRI cannot hold, and a context that gives Croissant's names another meaning.
    private static readonly string[] OfDocuments = ["croissant:id", "croissant:context"];

    [Fact]
    public void A_document_and_its_graph_are_judged_alike()
    {
        var different = Documents().Select(static document => (document.Name, Document: OfDocument(document.Text), Graph: OfGraph(document.Text)))
            .Where(static one => !one.Document.Overlaps(OfDocuments) && one.Graph is not null && !one.Document.SetEquals(one.Graph))
            .Select(static one => $"{one.Name}: the document {string.Join(", ", one.Document)}; the graph {string.Join(", ", one.Graph!)}").ToList();

        Assert.True(different.Count == 0, string.Join('\n', different));
    }

    [Fact]
    public void An_official_case_that_only_its_document_shows_is_refused_as_a_graph_too()
    {
        foreach (var (name, text) in Documents().Where(static document => document.Name.Contains('/', StringComparison.Ordinal) && OfDocument(document.Text).Overlaps(OfDocuments)))
        {
            Assert.True(OfGraph(text) is null or { Count: > 0 }, name);
        }
    }

    private static IEnumerable<(string Name, string Text)> Documents()
    {
        var cases = SharedFolder.Require("conformance/croissant-validation");
        return new[] { "1.0", "1.1" }.SelectMany(version => Directory.GetDirectories(Path.Combine(cases, version)).Select(path => (Name: $"{version}/{Path.GetFileName(path)}", Text: File.ReadAllText(Path.Combine(path, "metadata.json")))))
            .Concat(Sources.Corpus("croissant", "*.json").Select(static path => (Name: Path.GetFileName(path), Text: File.ReadAllText(path))));
    }

    private static HashSet<string> OfDocument(string text)
    {
        using var json = JsonDocument.Parse(text);
        return [.. CroissantRules.Check(json.RootElement).Select(static finding => finding.Code)];
    }

    // Null for what is no JSON-LD.
    private static HashSet<string>? OfGraph(string text)
    {
        try
        {
            return [.. CroissantValidator.Check(RdfReader.ReadGraph(text, RdfFormat.JsonLd, new RdfReaderOptions { BaseIri = "https://example.org/c/" })).Select(static finding => finding.Code)];
        }
        catch (RdfSyntaxException)
        {
            return null;
        }
    }
}
