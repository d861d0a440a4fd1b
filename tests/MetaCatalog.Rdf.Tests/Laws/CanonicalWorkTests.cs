using MetaCatalog.Rdf.Canonical;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Rdf.Tests.Laws;

public sealed class CanonicalWorkTests
{
    private static readonly Iri Next = new("http://ex.org/next");

    [Fact]
    public void A_list_of_hundreds_of_nodes_is_canonicalized()
    {
        var items = string.Join(' ', Enumerable.Range(0, 150).Select(i => $"[ <http://ex.org/name> {i} ]"));
        var graph = RdfReader.ReadGraph($"<http://ex.org/s> <http://ex.org/authors> ( {items} ) .", RdfFormat.Turtle);

        Assert.Equal(64, Rdfc10.Hash(graph).Length);
    }

    [Fact]
    public void Poisoned_graphs_are_refused_soon_and_do_not_exhaust_the_stack()
    {
        Graph[] poisoned = [Chain(20_000), Clique(40)];
        foreach (var graph in poisoned)
        {
            var clock = System.Diagnostics.Stopwatch.StartNew();
            Assert.Throws<CanonicalizationException>(() => Rdfc10.Hash(graph, new Rdfc10Options { MaxWork = 50_000 }));
            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30), $"it took {clock.Elapsed}");
        }
    }

    private static Graph Chain(int length) => new(Enumerable.Range(0, length).Select(i => new Triple(Node(i), Next, Node(i + 1))));

    private static Graph Clique(int size) => new(
        from i in Enumerable.Range(0, size)
        from j in Enumerable.Range(0, size)
        where i != j
        select new Triple(Node(i), Next, Node(j)));

    private static BlankNode Node(int number) => new($"n{number}");
}
