using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Rdf.Tests.Turtle;

public sealed class TurtleReadingTests
{
    [Fact]
    public void Nested_nodes_and_collections_become_triples()
    {
        var graph = RdfReader.ReadGraph(
            """
            @prefix ex: <http://ex.org/> .
            PREFIX : <#>
            ex:a a ex:Thing ; ex:knows [ ex:name "B"@ja-Kana, 'C' ; ] ; ex:list ( 1 2.5 1e3 true ) .
            [] ex:p :local .
            """,
            RdfFormat.Turtle,
            new RdfReaderOptions { BaseIri = "http://base.org/doc" });

        Assert.Equal(14, graph.Count);
        Assert.True(graph.Contains(new Iri("http://ex.org/a"), RdfTerms.Type, new Iri("http://ex.org/Thing")));
        Assert.NotEmpty(graph.WithObject(new Literal("B", "ja-kana")));
        Assert.NotEmpty(graph.WithObject(new Literal("2.5", Xsd.Decimal)));
        Assert.NotEmpty(graph.WithObject(new Iri("http://base.org/doc#local")));
        Assert.Equal("http://ex.org/", graph.Prefixes["ex"]);
    }

    [Fact]
    public void A_fault_names_the_place_and_what_was_expected()
    {
        var fault = Assert.Throws<RdfSyntaxException>(() => RdfReader.ReadGraph("<http://a> <http://b>\n  é .", RdfFormat.Turtle)).Diagnostic;

        Assert.Equal(new TextPosition(2, 3, 24), fault.Start);
        Assert.Equal("Found 'é' where an object is expected", fault.Message);
    }

    [Fact]
    public void Recovering_keeps_what_can_be_read()
    {
        var faults = new List<Diagnostic>();
        var graph = RdfReader.ReadGraph(
            "<http://a> <http://p> 1 .\n<http://b> no:p 2 .\n<http://c> <http://p> 1 2 .\n<http://d> <http://p> 4 .",
            RdfFormat.Turtle,
            new RdfReaderOptions { Faults = faults });

        Assert.Equal(["undefined-prefix", "unexpected-character"], faults.Select(fault => fault.Code));
        Assert.Equal(["http://a", "http://c", "http://d"], graph.AllSubjects().Select(subject => ((Iri)subject).Value));
    }

    [Fact]
    public void Labels_that_look_like_ours_stay_apart_from_anonymous_nodes()
    {
        var graph = RdfReader.ReadGraph("_:anon0 <http://p> [] . _:anon0_ <http://p> [] .", RdfFormat.Turtle);

        Assert.Equal(4, graph.SelectMany(triple => new[] { triple.Subject, triple.Object }).Distinct().Count());
    }
}
