using System.Text;
using MetaCatalog.Rdf.JsonLd;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Tests.Laws;

namespace MetaCatalog.Rdf.Tests.JsonLd;

/// <summary>With a list of faults, what is wrong in a JSON-LD document is left out and told, and the rest is read.</summary>
public sealed class JsonLdRecoveryTests
{
    private const string Base = "http://example.org/";
    private const string P = "http://example.org/p";

    [Theory]
    [InlineData("""[{"@id": "http://s/1", "http://example.org/p": 1}, {"@id": 5, "http://example.org/p": 2}, {"@id": "http://s/3", "http://example.org/p": 3}]""", "1 3", "invalid @id value /1/@id")]
    [InlineData("""{"@context": {}, "@graph": [{"@id": 5}, {"http://example.org/p": 2}]}""", "2", "invalid @id value /@graph/0/@id")]
    [InlineData("""{"http://example.org/p": [1, {"@value": []}, 3], "http://example.org/q": {"@value": 1, "@id": "x"}}""", "1 3", "invalid value object value /http:~1~1example.org~1p/1/@value; invalid value object /http:~1~1example.org~1q/@id")]
    [InlineData("""{"@context": {"p": "http://example.org/p", "q": 7}, "p": 1, "q": 2}""", "1", "invalid term definition /@context/q")]
    [InlineData("""{"http://example.org/p": {"@type": "@json", "@value": 1e999}, "http://example.org/q": 1}""", "", "invalid JSON literal /http:~1~1example.org~1p/@value")]
    public void What_JSON_LD_does_not_allow_is_left_out(string document, string values, string told) => Check(document, values, told);

    [Theory]
    [InlineData("""{"http://example.org/p": [1, ?, 3]}""", "1 3", "invalid JSON /http:~1~1example.org~1p/1")]
    [InlineData("""{"http://example.org/p": [1, 2 3], "http://example.org/q" 5, "http://example.org/p2": 0}""", "1 2", "invalid JSON /http:~1~1example.org~1p/2; invalid JSON /http:~1~1example.org~1p/2")]
    [InlineData("""{"http://example.org/p": 1, "http://example.org/p": 2}""", "1", "duplicate key /http:~1~1example.org~1p")]
    [InlineData("""[{"http://example.org/p": 1}, {"http://example.org/p": , "@id": "x:y"}, {"http://example.org/p": 3}]""", "1 3", "invalid JSON /1/http:~1~1example.org~1p")]
    [InlineData("""[{"http://example.org/p": 1}} , {"http://example.org/p": 2}]""", "1 2", "invalid JSON ")]
    [InlineData("""[{"http://example.org/p": 1}, {"http://example.org/p": [2, 3""", "1 2 3", "invalid JSON /1/http:~1~1example.org~1p/1; invalid JSON ")]
    [InlineData("{\"http://example.org/p\": [\"open\n, 2]}", "2", "invalid JSON /http:~1~1example.org~1p/0")]
    public void Behind_what_is_no_JSON_reading_goes_on(string document, string values, string told) => Check(document, values, told);

    [Fact]
    public void Recovering_is_strict_reading_where_nothing_is_wrong()
    {
        foreach (var document in JsonLdFuzzTests.Sources())
        {
            var strict = Refusal(document) is null ? Transcript.OfWhole(document, RdfFormat.JsonLd, Base, recovers: false) : null;
            Assert.True(strict is null || strict == Transcript.OfWhole(document, RdfFormat.JsonLd, Base), Encoding.UTF8.GetString(document));
        }
    }

    [Fact]
    public void Recovering_finds_a_fault_in_every_invalid_document()
    {
        foreach (var document in JsonLdFuzzTests.Sources())
        {
            if (Refusal(document) is not null)
            {
                var faults = new List<Diagnostic>();
                RdfReader.ReadDataset(document, RdfFormat.JsonLd, new RdfReaderOptions { BaseIri = Base, Faults = faults });
                Assert.NotEmpty(faults);
            }
        }
    }

    [Fact]
    public void A_fault_in_a_stream_has_its_place_in_the_whole_document()
    {
        var faults = new List<Diagnostic>();
        var document = "[\n  {\"@id\": \"http://s/1\"},\n  {\"é\": 1,\n   \"@id\": 5}\n]"u8.ToArray();

        RdfReader.ReadGraph(new MemoryStream(document), RdfFormat.JsonLd, new RdfReaderOptions { Faults = faults });

        var fault = Assert.Single(faults);
        Assert.Equal(new TextPosition(4, 11, document.AsSpan().IndexOf("5}"u8)), fault.Start);
        Assert.Equal("/1/@id", fault.Pointer);
    }

    [Fact]
    public void Reading_stops_after_the_greatest_number_of_faults()
    {
        var faults = new List<Diagnostic>();
        var document = $"[{string.Join(',', Enumerable.Repeat("""{"@id": 5}""", 100))}]";

        RdfReader.ReadGraph(document, RdfFormat.JsonLd, new RdfReaderOptions { Faults = faults, MaxFaults = 7 });

        Assert.Equal(7, faults.Count);
    }

    [Fact]
    public void A_faulty_context_read_leniently_is_not_kept_for_strict_readers()
    {
        var contexts = new ContextRegistry().Register("http://example.org/c", Encoding.UTF8.GetBytes("""{"@context": {"p": 7}}"""));
        const string Document = """{"@context": "http://example.org/c", "p": 1}""";

        RdfReader.ReadGraph(Document, RdfFormat.JsonLd, new RdfReaderOptions { Contexts = contexts, Faults = [] });

        Assert.Throws<RdfSyntaxException>(() => RdfReader.ReadGraph(Document, RdfFormat.JsonLd, new RdfReaderOptions { Contexts = contexts }));
    }

    private static Diagnostic? Refusal(byte[] document)
    {
        try
        {
            RdfReader.ReadDataset(document, RdfFormat.JsonLd, new RdfReaderOptions { BaseIri = Base });
            return null;
        }
        catch (RdfSyntaxException refusal)
        {
            return refusal.Diagnostic;
        }
    }

    private static void Check(string document, string values, string told)
    {
        var faults = new List<Diagnostic>();

        var graph = RdfReader.ReadGraph(document, RdfFormat.JsonLd, new RdfReaderOptions { Faults = faults });

        Assert.Equal(told, string.Join("; ", faults.Select(static fault => $"{fault.Code} {fault.Pointer}")));
        Assert.Equal(values, string.Join(' ', graph.Where(static triple => triple.Predicate.Equals(new Iri(P))).Select(static triple => ((Literal)triple.Object).LexicalForm)));
    }
}
