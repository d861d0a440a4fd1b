using MetaCatalog.TestKit;

namespace MetaCatalog.Rdf.Tests.Turtle;

public sealed class TurtleWritingTests
{
    private const string Document =
        """
        @prefix dct: <http://purl.org/dc/terms/> .
        @prefix dcat: <http://www.w3.org/ns/dcat#> .
        @prefix unused: <http://unused.org/> .
        @prefix ex: <http://ex.org/> .
        ex:d dct:title "日本語"@ja, "English"@en ; a dcat:Dataset ; dct:issued "2026-11-24"^^<http://www.w3.org/2001/XMLSchema#date> .
        ex:d dcat:distribution [ a dcat:Distribution ; dcat:byteSize 10 ; dct:description "two\nlines" ] , [ a dcat:Distribution ] .
        ex:d dct:creator _:shared . ex:e dct:creator _:shared ; ex:ring _:a ; ex:list ( 1 "two" [ ex:p true ] ) ; ex:empty () .
        _:shared dct:title "A. Author" . _:a ex:next _:b . _:b ex:next _:a .
        <http://ex.org/a/b> ex:rate 1.50, 2e0, "x"^^ex:t .
        """;

    [Fact]
    public void A_graph_reads_well()
    {
        var graph = RdfReader.ReadGraph(Document, RdfFormat.Turtle);

        var text = RdfWriter.ToText(graph, RdfFormat.Turtle);

        GoldenFile.Check("Turtle/pretty.approved.ttl", text);
    }

    [Fact]
    public void Writing_costs_time_in_proportion_to_the_graph()
    {
        var document = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"<http://ex.org/s> <http://ex.org/p> {i}, [ <http://ex.org/q> {i} ] .\n"));
        var graph = RdfReader.ReadGraph(document, RdfFormat.Turtle);
        var clock = System.Diagnostics.Stopwatch.StartNew();

        RdfWriter.ToText(graph, RdfFormat.Turtle);

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"60,000 triples took {clock.Elapsed}");
    }

    [Fact]
    public void A_long_text_is_whole_and_begins_with_the_prefixes_it_uses()
    {
        const int Subjects = 30_000;
        var document = "@prefix ex: <http://ex.org/> .\n" + string.Concat(Enumerable.Range(0, Subjects).Select(i => $"ex:s{i} <http://ex.org/p> <http://elsewhere.org/{i}> .\n"));
        var graph = RdfReader.ReadGraph(document, RdfFormat.Turtle);

        var text = RdfWriter.ToText(graph, RdfFormat.Turtle);

        Assert.StartsWith("@prefix ex: <http://ex.org/> .\n\nex:s0 ex:p <http://elsewhere.org/0> .\n", text, StringComparison.Ordinal);
        Assert.Equal(Subjects, RdfReader.ReadGraph(text, RdfFormat.Turtle).Count);
    }

    [Fact]
    public void Long_chains_of_nodes_and_long_lists_are_written_and_read_again()
    {
        var chain = string.Concat(Enumerable.Range(0, 5_000).Select(i => $"_:c{i} <http://ex.org/next> _:c{i + 1} .\n"));
        var list = "<http://ex.org/l> <http://ex.org/items> ( " + string.Join(' ', Enumerable.Range(0, 20_000)) + " ) .";
        var graph = RdfReader.ReadGraph(chain + list, RdfFormat.Turtle);

        var again = RdfReader.ReadGraph(RdfWriter.ToText(graph, RdfFormat.Turtle), RdfFormat.Turtle);

        Assert.Equal(graph.Count, again.Count);
    }
}
