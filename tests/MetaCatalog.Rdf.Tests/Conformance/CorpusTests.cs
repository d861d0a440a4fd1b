using MetaCatalog.Rdf.Canonical;
using MetaCatalog.TestKit;

namespace MetaCatalog.Rdf.Tests.Conformance;

/// <summary>Real documents: each is read, or refused with a diagnostic that names a place.</summary>
public sealed class CorpusTests
{
    /// <summary>File → place and code. The first lacks a full stop in line 1, the others have a slash in a prefixed name.</summary>
    private static readonly Dictionary<string, string> Refused = new()
    {
        ["dcatap-3.0.0-hvd--example-bees_wasps_dataset.ttl"] = "2:1 unexpected-character",
        ["dcatap-3.0.1--example-bee-population-dataset-series-api.ttl"] = "20:31 unexpected-character",
        ["dcatap-3.0.1--example-bee-population-dataset-series-combined.ttl"] = "32:31 unexpected-character",
    };

    [Fact]
    public void Every_document_is_read_but_those_known_to_be_invalid()
    {
        var outcomes = Documents().ToDictionary(path => Path.GetFileName(path), Fault);

        var refused = outcomes.Where(outcome => outcome.Value is not null).ToDictionary(outcome => outcome.Key, outcome => $"{outcome.Value!.Start} {outcome.Value.Code}");
        Assert.Equal(Refused.OrderBy(pair => pair.Key, StringComparer.Ordinal), refused.OrderBy(pair => pair.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void What_was_read_is_written_and_read_again_unchanged()
    {
        foreach (var path in Documents().Where(path => Fault(path) is null))
        {
            var graph = RdfReader.ReadGraph(File.ReadAllBytes(path), RdfFormat.FromFileName(path)!, Options(path));
            foreach (var format in new[] { RdfFormat.Turtle, RdfFormat.RdfXml })
            {
                var again = RdfReader.ReadGraph(RdfWriter.ToText(graph, format), format);
                Assert.True(GraphIsomorphism.AreIsomorphic(graph, again), $"{Path.GetFileName(path)} through {format}");
            }
        }
    }

    private static IEnumerable<string> Documents() => Directory.EnumerateFiles(SharedFolder.Require("corpus"), "*", SearchOption.AllDirectories)
        .Where(path => RdfFormat.FromFileName(path) is { } format && format != RdfFormat.JsonLd);

    private static Diagnostic? Fault(string path)
    {
        try
        {
            RdfReader.ReadGraph(File.ReadAllBytes(path), RdfFormat.FromFileName(path)!, Options(path));
            return null;
        }
        catch (RdfSyntaxException fault)
        {
            return fault.Diagnostic;
        }
    }

    private static RdfReaderOptions Options(string path) => new() { BaseIri = "https://example.org/corpus/" + Path.GetFileName(path) };
}
