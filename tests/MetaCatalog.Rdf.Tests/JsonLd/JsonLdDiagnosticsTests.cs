using System.Text;
using MetaCatalog.Rdf.JsonLd;

namespace MetaCatalog.Rdf.Tests.JsonLd;

/// <summary>What a person is told about a document that is not right, and where.</summary>
public sealed class JsonLdDiagnosticsTests
{
    [Theory]
    [InlineData("{\n  \"@id\": \"http://example.org/\",\n  \"@id\": \"x\"\n}", "duplicate key", 3, 3, "/@id")]
    [InlineData("{\n  \"@id\": 5\n}", "invalid @id value", 2, 10, "/@id")]
    [InlineData("{\"@context\": {\"a\": {\"@id\": \"http://example.org/a\"}},\n\"a\": [1, {\"@value\": []}]}", "invalid value object value", 2, 21, "/a/1/@value")]
    [InlineData("{\"@context\": \"https://example.org/c\"}", "loading remote context failed", 1, 14, "/@context")]
    [InlineData("{\"a\": ", "invalid JSON", 1, 7, "/a")]
    [InlineData("{\"a\" 1}", "invalid JSON", 1, 6, "")]
    [InlineData("{\"あ\": \"\\ud800\"}", "invalid JSON", 1, 7, "/あ")]
    [InlineData("", "invalid JSON", 1, 1, "")]
    [InlineData("{\"dropped\": [{\"a\": 1, \"a\": 2}]}", "duplicate key", 1, 23, "/dropped/0/a")]
    [InlineData("{\"http://example.org/p\": {\"@type\": \"@json\", \"@value\": [1e999]}}", "invalid JSON literal", 1, 56, "/http:~1~1example.org~1p/@value/0")]
    public void A_fault_has_a_code_a_place_and_a_pointer(string document, string code, int line, int column, string pointer)
    {
        var refusal = Assert.Throws<RdfSyntaxException>(() => RdfReader.ReadGraph(document, RdfFormat.JsonLd)).Diagnostic;

        Assert.Equal(code, refusal.Code);
        Assert.Equal((line, column), (refusal.Start.Line, refusal.Start.Column));
        Assert.Equal(pointer, refusal.Pointer);
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_refused_at_their_place()
    {
        byte[] document = [.. "{\"@id\": \""u8, 0xFF, .. "\"}"u8];

        var refusal = Assert.Throws<RdfSyntaxException>(() => RdfReader.ReadGraph(document, RdfFormat.JsonLd)).Diagnostic;

        Assert.Equal("invalid JSON", refusal.Code);
        Assert.Equal(1, refusal.Start.Line);
    }

    [Fact]
    public void Nesting_beyond_the_limit_is_refused()
    {
        var document = string.Concat(Enumerable.Repeat("[", 5_000)) + string.Concat(Enumerable.Repeat("]", 5_000));

        var refusal = Assert.Throws<RdfSyntaxException>(() => RdfReader.ReadGraph(document, RdfFormat.JsonLd)).Diagnostic;

        Assert.Equal("nesting too deep", refusal.Code);
        Assert.Equal(128, refusal.Start.Offset);
    }

    [Theory]
    [InlineData("""{"http://example.org/p": "abcdefghijk"}""", "too long")]
    [InlineData("""{"http://example.org/p": [1, 2, 3, 4]}""", "too many statements")]
    public void Limits_are_kept(string document, string code)
    {
        var options = new RdfReaderOptions { MaxLiteralLength = 10, MaxStatements = 3 };

        var refusal = Assert.Throws<RdfSyntaxException>(() => RdfReader.ReadGraph(document, RdfFormat.JsonLd, options)).Diagnostic;

        Assert.Equal(code, refusal.Code);
    }

    [Fact]
    public void A_chain_of_contexts_beyond_the_limit_is_refused()
    {
        var contexts = new ContextRegistry();
        for (var i = 0; i < 5; i++)
        {
            contexts.Register($"https://example.org/{i}", Encoding.UTF8.GetBytes($$"""{"@context": "https://example.org/{{i + 1}}"}"""));
        }

        var refusal = Assert.Throws<RdfSyntaxException>(
            () => RdfReader.ReadGraph("""{"@context": "https://example.org/0"}""", RdfFormat.JsonLd, new RdfReaderOptions { Contexts = contexts, MaxContexts = 4 })).Diagnostic;

        Assert.Equal("context overflow", refusal.Code);
    }

    [Fact]
    public void An_unknown_context_is_refused_with_the_known_ones()
    {
        var contexts = new ContextRegistry().Register("https://example.org/known", Encoding.UTF8.GetBytes("""{"@context": {}}"""));

        var refusal = Assert.Throws<RdfSyntaxException>(
            () => RdfReader.ReadGraph("""{"@context": "https://example.org/unknown"}""", RdfFormat.JsonLd, new RdfReaderOptions { Contexts = contexts })).Diagnostic;

        Assert.Contains("<https://example.org/unknown>", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("https://example.org/known", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_registered_context_is_known_by_its_other_addresses()
    {
        var contexts = new ContextRegistry().Register("https://example.org/context/", Encoding.UTF8.GetBytes("""{"@context": {"a": "http://example.org/a"}}"""));

        var graph = RdfReader.ReadGraph("""{"@context": "http://example.org/context", "a": 1}""", RdfFormat.JsonLd, new RdfReaderOptions { Contexts = contexts });

        Assert.Single(graph);
    }

    [Fact]
    public void A_fault_inside_a_registered_context_names_it()
    {
        var contexts = new ContextRegistry().Register("https://example.org/c", Encoding.UTF8.GetBytes("""{"@context": {"a": {"@id": 5}}}"""));

        var refusal = Assert.Throws<RdfSyntaxException>(
            () => RdfReader.ReadGraph("""{"@context": "https://example.org/c"}""", RdfFormat.JsonLd, new RdfReaderOptions { Contexts = contexts })).Diagnostic;

        Assert.Equal("invalid IRI mapping", refusal.Code);
        Assert.Contains("<https://example.org/c>", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("/@context", refusal.Pointer);
    }

    [Fact]
    public void What_is_dropped_is_told()
    {
        var warnings = new List<Diagnostic>();

        JsonLdProcessor.ToRdf(Encoding.UTF8.GetBytes("{\n\"titel\": \"no such term\"}"), new JsonLdOptions { Warnings = warnings });

        var warning = Assert.Single(warnings);
        Assert.Equal("dropped property", warning.Code);
        Assert.Equal((2, "/titel"), (warning.Start.Line, warning.Pointer));
    }
}
