using MetaCatalog.Rdf.Model;
using MetaCatalog.TestKit;

namespace MetaCatalog.Rdf.Tests.RdfXml;

public sealed class RdfXmlWritingTests
{
    [Fact]
    public void A_graph_reads_well()
    {
        var graph = RdfReader.ReadGraph(
            """
            @prefix dct: <http://purl.org/dc/terms/> .
            @prefix dcat: <http://www.w3.org/ns/dcat#> .
            <http://ex.org/d> a dcat:Dataset ; dct:title "日本語 & <more>"@ja ; dct:creator _:shared ;
                dcat:distribution [ a dcat:Distribution ; dcat:byteSize 10 ] ; dct:relation ( <http://ex.org/a> [ dct:title "x" ] ) ; dct:subject ( 1 ) .
            <http://ex.org/e> dct:creator _:shared ; <http://other.org/p> true .
            _:shared dct:title "A. Author" .
            """,
            RdfFormat.Turtle);

        GoldenFile.Check("RdfXml/pretty.approved.rdf", RdfWriter.ToText(graph, RdfFormat.RdfXml));
    }

    [Theory]
    [InlineData("http://ex.org/123", "text", "<http://ex.org/123>")]
    [InlineData("http://www.w3.org/1999/02/22-rdf-syntax-ns#li", "text", "#li>")]
    [InlineData("http://ex.org/p", "\u0001", "U+0001")]
    public void What_RdfXml_cannot_say_is_refused_by_name(string predicate, string text, string named)
    {
        var graph = new Graph([new Triple(new Iri("http://ex.org/s"), new Iri(predicate), new Literal(text))]);

        var refusal = Assert.Throws<NotSupportedException>(() => RdfWriter.ToText(graph, RdfFormat.RdfXml));

        Assert.Contains(named, refusal.Message, StringComparison.Ordinal);
    }
}
