using System.Diagnostics;
using System.Text;
using MetaCatalog.Rdf.Canonical;
using MetaCatalog.Rdf.JsonLd;
using MetaCatalog.Rdf.JsonLd.Reading;
using MetaCatalog.Rdf.Sinks;
using MetaCatalog.TestKit;

namespace MetaCatalog.Rdf.Tests.JsonLd;

/// <summary>The short way from bytes to statements gives what the algorithms of the specification give, or leaves the document to them.</summary>
public sealed class DirectReadingTests
{
    [Fact]
    public void The_suite_is_read_the_same_both_ways()
    {
        var direct = 0;
        foreach (var test in JsonLdManifest.Read("conformance/json-ld-api/tests/toRdf-manifest.jsonld").Where(static test => JsonLdTestRun.NotApplicable(test) is null))
        {
            var options = JsonLdTestOptions.Of(test) with { BaseIri = test.Text("base") ?? test.Input };
            direct += AssertSame(File.ReadAllBytes(SuiteFolders.PathOf(test.Input)), options, test.Id) ? 1 : 0;
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{direct} read directly");
        Assert.True(direct > 120, $"only {direct} read directly");
    }

    [Fact]
    public void Real_documents_are_read_the_same_both_ways()
    {
        var options = new JsonLdOptions { Contexts = JsonLdCorpusTests.StandardContexts(), BaseIri = "https://example.org/document" };
        var direct = JsonLdCorpusTests.Documents().Count(path => AssertSame(File.ReadAllBytes(path), options, path));

        TestContext.Current.TestOutputHelper?.WriteLine($"{direct} read directly");
        Assert.True(direct > 40, $"only {direct} read directly");
    }

    [Theory]
    [InlineData("""{"@id": "http://example.org/a", "http://example.org/p": [1, -0, 1.5, 1e3, 123456789012345678901234567890, true, "é\n", null, {"@value": "x", "@language": "en-averyveryverylongtag"}]}""")]
    [InlineData("""{"@context": {"@vocab": "http://example.org/", "l": {"@container": "@list"}}, "l": [1, null, {"@id": "relative"}, {"l": []}, {"a": {"b": {"c": "d"}}}]}""")]
    [InlineData("""{"@context": {"@vocab": "http://example.org/", "n": {"@type": "http://www.w3.org/2001/XMLSchema#string"}, "t": {"@container": "@language"}}, "n": [1, true, "s"], "t": {"en": ["a", null], "@none": "b", "not a tag": "c"}}""")]
    [InlineData("""{"@context": {"@vocab": "http://example.org/", "T": {"@context": {"p": {"@type": "@id"}}}, "s": {"@context": {"q": "http://other.example/q"}}}, "@type": "T", "p": "x:y", "s": {"q": {"p": "x:z"}, "p": "x:w"}}""")]
    [InlineData("""[{"@id": "_:b0", "http://example.org/p": {"@id": "_:b1"}}, {"http://example.org/q": {"http://example.org/r": {"@id": "_:b0"}}}]""")]
    [InlineData("""{"@id": "not an iri", "http://example.org/p": {"http://example.org/q": 1}}""")]
    public void Odd_documents_are_read_the_same_both_ways(string document) => Assert.True(AssertSame(Encoding.UTF8.GetBytes(document), JsonLdOptions.Default, document));

    [Fact]
    public void Mutated_documents_are_read_the_same_both_ways()
    {
        var sources = JsonLdFuzzTests.Sources();
        var seed = Environment.TickCount;
        for (var clock = Stopwatch.StartNew(); clock.ElapsedMilliseconds < 3_000; seed++)
        {
#pragma warning disable CA5394 // repeatable, not secret
            var random = new Random(seed);
            var document = JsonLdMutation.Of(sources[random.Next(sources.Count)], random);
#pragma warning restore CA5394
            AssertSame(document, new JsonLdOptions { BaseIri = "http://example.org/" }, $"seed {seed}: {Encoding.UTF8.GetString(document)}", isDamaged: true);
        }
    }

    // Of several faults, the two ways may find another one first, and tell of more or fewer names that are no IRIs.
    private static bool AssertSame(byte[] document, JsonLdOptions options, string name, bool isDamaged = false)
    {
        var (sink, expected) = (new DatasetSink(), new DatasetSink());
        var (warnings, expectedWarnings) = (new List<Diagnostic>(), new List<Diagnostic>());
        var reading = new DocumentReading(sink, new JsonLdSession(options with { Warnings = warnings }, options.BaseIri), null, int.MaxValue, CancellationToken.None);
        var refusal = Refusal(() => reading.Read(document));
        var fullRefusal = Refusal(() => JsonLdProcessor.ToRdfAtOnce(document, expected, options with { Warnings = expectedWarnings }, CancellationToken.None));
        Assert.True(refusal == fullRefusal || (isDamaged && refusal is not null && fullRefusal is not null), $"{name}: refused with '{refusal}' directly, '{fullRefusal}' in full");
        Assert.True(refusal is not null || GraphIsomorphism.AreIsomorphic(expected.Dataset, sink.Dataset), $"{name}: read as\n{RdfWriter.ToText(sink.Dataset, RdfFormat.NQuads)}\ninstead of\n{RdfWriter.ToText(expected.Dataset, RdfFormat.NQuads)}");
        Assert.True(refusal is not null || isDamaged || Told(warnings).SetEquals(Told(expectedWarnings)), $"{name}: told\n{string.Join('\n', warnings)}\ninstead of\n{string.Join('\n', expectedWarnings)}");
        return reading.Nodes.ReadDirectly > 0;
    }

    private static HashSet<(string, string)> Told(List<Diagnostic> warnings) => [.. warnings.Select(static warning => (warning.Code, warning.Message))];

    private static string? Refusal(Action read)
    {
        try
        {
            read();
            return null;
        }
        catch (RdfSyntaxException refusal)
        {
            return refusal.Diagnostic.Code;
        }
    }
}
