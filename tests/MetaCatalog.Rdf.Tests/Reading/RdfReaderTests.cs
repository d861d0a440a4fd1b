using System.Text;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Sinks;

namespace MetaCatalog.Rdf.Tests.Reading;

public sealed class RdfReaderTests
{
    public static TheoryData<string> Formats => [.. RdfFormat.All.Select(format => format.Name)];

    [Theory, MemberData(nameof(Formats))]
    public void Bytes_text_and_streams_read_alike(string formatName)
    {
        var format = RdfFormat.All.Single(format => format.Name == formatName);
        var text = RdfWriter.ToText(new Graph([new Triple(new Iri("http://ex.org/s"), new Iri("http://ex.org/p"), new Literal("日本", "ja"))]), format);
        var bytes = Encoding.UTF8.GetBytes(text);

        Assert.Equal(RdfReader.ReadGraph(text, format), RdfReader.ReadGraph(bytes, format).AsEnumerable());
        Assert.Equal(RdfReader.ReadGraph(text, format), RdfReader.ReadGraph(new MemoryStream(bytes), format).AsEnumerable());
        Assert.Equal(1, RdfReader.ReadDataset(bytes, format).Count);
    }

    [Theory]
    [InlineData("Turtle", "")]
    [InlineData("N-Triples", "")]
    [InlineData("TriG", "\uFEFF# only a comment")]
    public void Documents_without_statements_are_valid(string formatName, string document)
    {
        var sink = new CountingSink();

        RdfReader.Read(document, RdfFormat.All.Single(format => format.Name == formatName), sink);

        Assert.Equal(0, sink.Count);
    }

    [Fact]
    public void A_base_that_is_relative_is_a_mistake_of_the_caller() =>
        Assert.Throws<ArgumentException>(() => RdfReader.ReadGraph("", RdfFormat.Turtle, new RdfReaderOptions { BaseIri = "docs/a" }));

    [Fact]
    public void A_graph_leaves_statements_of_named_graphs_out_and_counts_them()
    {
        var sink = new GraphSink();

        RdfReader.Read("<http://s> <http://p> 1 . <http://g> { <http://s> <http://p> 2, 3 . }", RdfFormat.TriG, sink);

        Assert.Single(sink.Graph);
        Assert.Equal(2, sink.LeftOut);
    }

    [Fact]
    public void A_format_without_named_graphs_refuses_them_by_name()
    {
        var dataset = RdfReader.ReadDataset("<http://g> { <http://s> <http://p> 2 . }", RdfFormat.TriG);

        var refusal = Assert.Throws<NotSupportedException>(() => RdfWriter.ToText(dataset, RdfFormat.Turtle));

        Assert.Contains("TriG", refusal.Message, StringComparison.Ordinal);
    }
}
