using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;
using MetaCatalog.TestKit;

namespace MetaCatalog.Crosswalks.Tests;

/// <summary>The law of formats that are read and written: what the loss report does not name comes back.</summary>
internal static class ComesBack
{
    private const int MostSteps = 6;

    /// <summary>Writes what was read and reads it again; fails on a statement that is gone without being named.</summary>
    public static void Check(CrosswalkReader reader, CrosswalkWriter writer, ForeignRecord record, string name)
    {
        var topic = record.Topic ?? new Iri("https://catalog.example/datasets/0000000000000000");
        var before = record.Topic is null ? Named(record.Graph, topic) : record.Graph;
        var source = new CrosswalkSource(before, topic, "https://catalog.example/page", AccessLevel.Open);
        using var written = new MemoryStream();
        writer.Write(source, written);
        var again = reader.Read(written.ToArray(), ReadingLimits.Default, TestContext.Current.CancellationToken);

        Assert.True(again.Records.Count == 1, $"{name}: {string.Join('\n', again.Findings)}");
        var lost = source.Losses().Select(static loss => loss.What).ToHashSet(StringComparer.Ordinal);
        var expected = Paths(new Graph(before.Where(triple => !lost.Contains(triple.ToString()) && !triple.Predicate.Equals(Dcterms.AccessRights))), topic);
        var found = Paths(again.Records[0].Graph, (Term?)again.Records[0].Topic ?? new BlankNode("b0"));
        var gone = expected.Where(path => !found.Contains(path)).Take(8).ToList();
        Assert.True(gone.Count == 0, $"{name}: gone without being named:\n{string.Join('\n', gone)}");
    }

    /// <summary>The documents of a folder of the corpus.</summary>
    public static IEnumerable<(string Name, byte[] Document)> Corpus(string folder, string pattern = "*") =>
        Directory.EnumerateFiles(SharedFolder.Require(Path.Combine("corpus", folder)), pattern).Order(StringComparer.Ordinal).Select(static file => (Path.GetFileName(file), File.ReadAllBytes(file)));

    /// <summary>The graph with its nameless topic named.</summary>
    public static Graph Named(Graph graph, Iri topic)
    {
        var nameless = new BlankNode("b0");
        return new Graph(graph.Select(triple => new Triple(
            triple.Subject.Equals(nameless) ? topic : triple.Subject, triple.Predicate, triple.Object.Equals(nameless) ? topic : triple.Object)));
    }

    // Every way from the topic to a value, so that the labels of blank nodes do not matter.
    private static HashSet<string> Paths(Graph graph, Term topic)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        Walk(graph, topic, "", [topic], paths);
        return paths;
    }

    private static void Walk(Graph graph, Term node, string path, List<Term> way, HashSet<string> paths)
    {
        foreach (var triple in graph.WithSubject(node))
        {
            var step = $"{path} <{triple.Predicate.Value}>";
            if (triple.Object is not BlankNode)
            {
                paths.Add($"{step} {(triple.Object.Equals(way[0]) ? "topic" : triple.Object.ToString())}");
            }

            if (triple.Object is not Literal && way.Count < MostSteps && !way.Contains(triple.Object))
            {
                Walk(graph, triple.Object, step, [.. way, triple.Object], paths);
            }
        }
    }
}
