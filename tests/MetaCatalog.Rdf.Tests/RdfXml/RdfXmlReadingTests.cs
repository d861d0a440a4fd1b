using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Sinks;

namespace MetaCatalog.Rdf.Tests.RdfXml;

public sealed class RdfXmlReadingTests
{
    private const string Head = "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:ex=\"http://ex.org/\">";

    [Fact]
    public void Internal_entities_are_expanded()
    {
        var graph = RdfReader.ReadGraph(
            "<!DOCTYPE rdf:RDF [<!ENTITY ex \"http://ex.org/\"><!ENTITY name \"日本\">]>" + Head + "<ex:A rdf:about=\"&ex;a\"><ex:p>&name; &amp; more</ex:p></ex:A></rdf:RDF>",
            RdfFormat.RdfXml);

        Assert.True(graph.Contains(new Iri("http://ex.org/a"), new Iri("http://ex.org/p"), new Literal("日本 & more")));
    }

    [Fact]
    public void An_XML_declaration_with_bytes_that_are_not_UTF_8_is_refused()
    {
        byte[] document = [.. "<?xml version=\"1.0"u8, 0xF4, 0x90, 0x80, 0x80, .. "\"?>\n<"u8];

        var refusal = Assert.Throws<RdfSyntaxException>(() => RdfReader.Read(document, RdfFormat.RdfXml, new CountingSink()));

        Assert.Equal(1, refusal.Diagnostic.Start.Line);
    }

    [Fact]
    public void Entity_bombs_are_refused_in_bounded_memory()
    {
        var entities = string.Concat(Enumerable.Range(1, 20).Select(i => $"<!ENTITY e{i} \"{string.Concat(Enumerable.Repeat($"&e{i - 1};", 10))}\">"));
        var bomb = $"<!DOCTYPE rdf:RDF [<!ENTITY e0 \"ha\">{entities}]>{Head}<ex:A><ex:p>&e20;</ex:p></ex:A></rdf:RDF>";

        Assert.Throws<RdfSyntaxException>(() => RdfReader.Read(bomb, RdfFormat.RdfXml, new CountingSink()));
    }

    [Fact]
    public void External_entities_are_never_read()
    {
        var document = $"<!DOCTYPE rdf:RDF [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>{Head}<ex:A><ex:p>[&x;]</ex:p></ex:A></rdf:RDF>";

        var faults = new List<Diagnostic>();
        var graph = RdfReader.ReadGraph(document, RdfFormat.RdfXml, new RdfReaderOptions { Faults = faults });

        Assert.All(graph.Select(triple => triple.Object).OfType<Literal>(), literal => Assert.Equal("[]", literal.LexicalForm));
    }

    [Fact]
    public void A_fault_names_the_place_in_characters_and_bytes()
    {
        var document = Head + "\n<!-- 日本 -->\n  <ex:A>\n    <ex:p>é</ex:p><rdf:Description/></ex:A></rdf:RDF>";

        var fault = Assert.Throws<RdfSyntaxException>(() => RdfReader.ReadGraph(document, RdfFormat.RdfXml)).Diagnostic;

        Assert.Equal("invalid-rdf-xml", fault.Code);
        Assert.Equal((4, 20), (fault.Start.Line, fault.Start.Column));
        Assert.Equal(System.Text.Encoding.UTF8.GetByteCount(document[..document.IndexOf("rdf:Description", StringComparison.Ordinal)]), fault.Start.Offset);
    }

    [Fact]
    public void Recovering_leaves_out_the_element_with_the_fault()
    {
        var faults = new List<Diagnostic>();
        var graph = RdfReader.ReadGraph(
            Head + "<ex:A><ex:p>1</ex:p><rdf:about><ex:B/></rdf:about><ex:q>2</ex:q></ex:A><rdf:li/><ex:C/></rdf:RDF>",
            RdfFormat.RdfXml,
            new RdfReaderOptions { Faults = faults });

        Assert.Equal(2, faults.Count);
        Assert.Equal(4, graph.Count);
    }

    [Fact]
    public void Identifiers_that_are_no_labels_elsewhere_stay_distinct()
    {
        var graph = RdfReader.ReadGraph(Head + "<ex:A rdf:nodeID=\"a.\"/><ex:B rdf:nodeID=\"a\"/><ex:C rdf:nodeID=\"a.\"/></rdf:RDF>", RdfFormat.RdfXml);

        Assert.Equal(2, graph.AllSubjects().Count);
        Assert.Equal(3, RdfReader.ReadGraph(RdfWriter.ToText(graph, RdfFormat.NTriples), RdfFormat.NTriples).Count);
    }
}
