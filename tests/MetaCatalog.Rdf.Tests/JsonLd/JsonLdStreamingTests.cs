using System.Text;
using MetaCatalog.Rdf.Sinks;
using MetaCatalog.Rdf.Tests.Laws;

namespace MetaCatalog.Rdf.Tests.JsonLd;

/// <summary>Arrays and graphs of nodes are read node by node, in memory bounded by a node.</summary>
public sealed class JsonLdStreamingTests
{
    private const int Nodes = 40_000;

    public static TheoryData<string, string> Shapes => new()
    {
        { "[", "]" },
        { """{"@context": {"p": "http://example.org/p"}, "@graph": [""", "]}" },
        { """{"@graph": [""", """], "@context": {"p": "http://example.org/p"}}""" },
    };

    [Theory, MemberData(nameof(Shapes))]
    public void A_long_stream_of_nodes_is_read_in_little_memory(string before, string after)
    {
        var document = Encoding.UTF8.GetBytes(before + string.Join(",\n", Enumerable.Range(0, Nodes).Select(Node)) + after);
        var sink = new CountingSink();
        RdfReader.Read(new MemoryStream(document), RdfFormat.JsonLd, new CountingSink());
        var start = GC.GetAllocatedBytesForCurrentThread();

        RdfReader.Read(new MemoryStream(document), RdfFormat.JsonLd, sink);

        Assert.Equal(Nodes, sink.Count);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - start, 0, 1_000_000);
    }

    [Fact]
    public void A_name_behind_the_nodes_still_names_their_graph()
    {
        const string Document = """{"@graph": [{"http://example.org/p": 1}], "@id": "http://example.org/g"}""";

        foreach (var canSeek in new[] { true, false })
        {
            var sink = new DatasetSink();
            RdfReader.Read(Stream(Document, canSeek), RdfFormat.JsonLd, sink);
            Assert.Empty(sink.Dataset.DefaultGraph);
            Assert.Single(Assert.Single(sink.Dataset.NamedGraphs).Value);
        }
    }

    [Theory]
    [InlineData("""[{"@id": "_:x", "http://example.org/p": {"@id": "_:b0"}}, {"@id": "_:b0", "http://example.org/q": {}}, {"@id": "_:x", "http://example.org/q": {"@list": [{}]}}]""", 5, 5)]
    [InlineData("""[{"@id": "_:a b", "http://example.org/p": 1}, {"@reverse": {"http://example.org/q": {"@id": "_:a b"}}}]""", 2, 2)]
    public void Blank_nodes_are_the_same_in_every_node_of_a_document(string document, int statements, int nodes)
    {
        var graph = RdfReader.ReadGraph(document, RdfFormat.JsonLd);

        Assert.Equal(statements, graph.Count);
        Assert.Equal(nodes, graph.SelectMany(static triple => new[] { triple.Subject, triple.Object }).OfType<Model.BlankNode>().Distinct().Count());
    }

    [Fact]
    public void A_node_of_a_stream_that_is_longer_than_allowed_is_refused()
    {
        var document = $"[{{\"http://example.org/p\": \"{new string('a', 300_000)}\"}}]";

        var refusal = Assert.Throws<RdfSyntaxException>(() => RdfReader.Read(Stream(document, false), RdfFormat.JsonLd, new CountingSink(), new RdfReaderOptions { MaxNodeLength = 100_000 }));

        Assert.Equal("too long", refusal.Diagnostic.Code);
    }

    [Theory]
    [InlineData("""[{"@id": "a:b", "@index": "x"}, {"@id": "a:b", "@index": "y"}]""", "conflicting indexes")]
    [InlineData("[1, 2", "invalid JSON")]
    [InlineData("[1, ]", "invalid JSON")]
    [InlineData("[1] 2", "invalid JSON")]
    [InlineData("[", "invalid JSON")]
    [InlineData("""{"@graph": [}]}""", "invalid JSON")]
    [InlineData("""{"@context": 5, "@graph": []}""", "invalid local context")]
    [InlineData("""{"@graph": [], "@graph": []}""", "duplicate key")]
    public void What_is_wrong_between_the_nodes_is_refused_too(string document, string code)
    {
        var bytes = RefusalOf(() => RdfReader.ReadGraph(document, RdfFormat.JsonLd));
        var stream = RefusalOf(() => RdfReader.ReadGraph(Stream(document, true), RdfFormat.JsonLd));

        Assert.Equal(code, bytes.Code);
        Assert.Equal(bytes, stream);
    }

    private static Diagnostic RefusalOf(Func<object> read) => Assert.Throws<RdfSyntaxException>(read).Diagnostic;

    private static string Node(int number) => $$"""{"@id": "http://example.org/{{number}}", "http://example.org/p": "text {{number}}"}""";

    private static Stream Stream(string document, bool canSeek)
    {
        var bytes = Encoding.UTF8.GetBytes(document);
        return canSeek ? new MemoryStream(bytes) : new PiecewiseStream(bytes, 0, 7);
    }
}
