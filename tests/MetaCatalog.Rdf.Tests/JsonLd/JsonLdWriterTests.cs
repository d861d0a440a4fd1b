using System.Text;
using MetaCatalog.Rdf.Canonical;
using MetaCatalog.Rdf.JsonLd;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Rdf.Tests.JsonLd;

public sealed class JsonLdWriterTests
{
    private const string ContextIri = "https://example.org/context";

    private static readonly ContextRegistry Contexts = new ContextRegistry().Register(ContextIri, Encoding.UTF8.GetBytes("""
        {"@context": {
          "@version": 1.1,
          "id": "@id", "type": "@type",
          "dct": "http://purl.org/dc/terms/", "dcat": "http://www.w3.org/ns/dcat#", "xsd": "http://www.w3.org/2001/XMLSchema#", "ex": "http://example.org/",
          "Dataset": "dcat:Dataset",
          "title": {"@id": "dct:title", "@container": "@language"},
          "description": {"@id": "dct:description", "@language": "en"},
          "identifier": "dct:identifier",
          "creator": {"@id": "dct:creator", "@type": "@id", "@container": "@set"},
          "distribution": {"@id": "dcat:distribution", "@type": "@id"},
          "byteSize": {"@id": "dcat:byteSize", "@type": "xsd:nonNegativeInteger"},
          "issued": {"@id": "dct:issued", "@type": "xsd:date"},
          "authors": {"@id": "ex:authors", "@type": "@id", "@container": "@list"},
          "index": {"@id": "ex:index", "@container": "@index"},
          "accessRights": {"@id": "dct:accessRights", "@type": "@vocab", "@context": {"open": "http://example.org/codes/open", "closed": "http://example.org/codes/closed"}},
          "Person": {"@id": "ex:Person", "@context": {"name": "ex:name", "title": "ex:honorific"}}
        }}
        """));

    [Fact]
    public void A_node_is_written_as_one_tree_in_the_words_of_the_context()
    {
        var graph = RdfReader.ReadGraph("""
            @prefix dct: <http://purl.org/dc/terms/> . @prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix ex: <http://example.org/> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            ex:d a dcat:Dataset ; dct:title "地震"@ja, "Earthquakes"@en, "Jishin" ; dct:description "All of them"@en ; dct:identifier "d-1", 42, 4.20 ;
              dct:creator [ a ex:Person ; ex:name "Hanako" ; ex:honorific "Dr" ] ; dct:accessRights <http://example.org/codes/open> ;
              dcat:distribution ex:file ; dct:issued "2026-01-01"^^xsd:date ; ex:authors ( ex:a _:b ) .
            ex:file dcat:byteSize "12"^^xsd:nonNegativeInteger ; dct:conformsTo ex:format .
            ex:other dct:title "Beside" .
            """, RdfFormat.Turtle);

        var text = RdfWriter.ToText(graph, RdfFormat.JsonLd, new RdfWriterOptions { Context = ContextIri, Contexts = Contexts, Root = new Iri("http://example.org/d"), Indented = true });

        Assert.Equal("""
            {
              "@context": "https://example.org/context",
              "id": "http://example.org/d",
              "type": "Dataset",
              "title": {
                "@none": "Jishin",
                "en": "Earthquakes",
                "ja": "地震"
              },
              "accessRights": "open",
              "authors": [
                "http://example.org/a",
                {}
              ],
              "creator": [
                {
                  "type": "Person",
                  "name": "Hanako",
                  "title": "Dr"
                }
              ],
              "description": "All of them",
              "distribution": {
                "id": "http://example.org/file",
                "byteSize": 12,
                "dct:conformsTo": {
                  "id": "http://example.org/format"
                }
              },
              "identifier": [
                {
                  "@type": "xsd:decimal",
                  "@value": "4.20"
                },
                42,
                "d-1"
              ],
              "issued": "2026-01-01",
              "@included": [
                {
                  "id": "http://example.org/other",
                  "title": "Beside"
                }
              ]
            }

            """, text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(ContextIri)]
    public void Whatever_is_written_comes_back(string? context)
    {
        for (var seed = 0; seed < 150; seed++)
        {
            var dataset = new RandomDataset(seed).Make();
            var options = new RdfWriterOptions { Context = context, Contexts = Contexts, Root = seed % 2 == 0 ? new Iri("http://example.org/s0") : null, Indented = seed % 3 == 0 };

            var text = RdfWriter.ToText(dataset, RdfFormat.JsonLd, options);
            var back = RdfReader.ReadDataset(text, RdfFormat.JsonLd, new RdfReaderOptions { Contexts = Contexts });

            Assert.True(GraphIsomorphism.AreIsomorphic(dataset, back), $"seed {seed}: {RdfWriter.ToText(dataset, RdfFormat.NQuads)}\nwas written as\n{text}\nand read as\n{RdfWriter.ToText(back, RdfFormat.NQuads)}");
        }
    }

    [Fact]
    public void An_iri_that_a_context_would_misread_is_written_without_the_context()
    {
        var graph = RdfReader.ReadGraph("<dct:title> <http://example.org/p> <ex:y> .", RdfFormat.NTriples);

        var text = RdfWriter.ToText(graph, RdfFormat.JsonLd, new RdfWriterOptions { Context = ContextIri, Contexts = Contexts });

        Assert.DoesNotContain("@context", text, StringComparison.Ordinal);
        Assert.True(GraphIsomorphism.AreIsomorphic(graph, RdfReader.ReadGraph(text, RdfFormat.JsonLd)));
    }

    [Theory]
    [InlineData("http://example.org/last", true)]
    [InlineData("dct:title", false)]
    public void A_long_text_is_whole_whether_or_not_the_context_serves_to_the_end(string lastProperty, bool isUnderContext)
    {
        var graph = new Graph(Enumerable.Range(0, 20_000).Select(static i => new Triple(new Iri($"http://example.org/s{i}"), new Iri("http://purl.org/dc/terms/identifier"), new Literal($"{i}"))));
        graph.Add(new Iri("http://example.org/z"), new Iri(lastProperty), new Literal("last"));

        var text = RdfWriter.ToText(graph, RdfFormat.JsonLd, new RdfWriterOptions { Context = ContextIri, Contexts = Contexts });
        var back = RdfReader.ReadGraph(text, RdfFormat.JsonLd, new RdfReaderOptions { Contexts = Contexts });

        Assert.Equal(isUnderContext, text.StartsWith($$"""{"@context":"{{ContextIri}}",""", StringComparison.Ordinal));
        Assert.Equal([.. graph.Select(static triple => triple.ToString()).Order(StringComparer.Ordinal)], back.Select(static triple => triple.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Characters_that_json_does_not_take_as_they_are_are_escaped()
    {
        var graph = new Graph([new Triple(new Iri("http://example.org/s"), new Iri("http://example.org/p"), new Literal("a\"b\\c\nd\re\tf\u0001g\u001Fé\U0001F600"))]);

        var text = RdfWriter.ToText(graph, RdfFormat.JsonLd);

        Assert.Contains("""a\"b\\c\nd\re\tf\u0001g\u001fé😀""", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_context_that_is_not_registered_is_named()
    {
        var fault = Assert.Throws<InvalidOperationException>(() => RdfWriter.ToText([], RdfFormat.JsonLd, new RdfWriterOptions { Context = "https://example.org/unknown" }));

        Assert.Contains("https://example.org/unknown", fault.Message, StringComparison.Ordinal);
    }
}
