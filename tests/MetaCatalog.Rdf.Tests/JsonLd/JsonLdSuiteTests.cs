using MetaCatalog.Rdf.Tests.Conformance;
using MetaCatalog.TestKit;

namespace MetaCatalog.Rdf.Tests.JsonLd;

/// <summary>The JSON-LD 1.1 suites of the W3C, one test a manifest.</summary>
public sealed class JsonLdSuiteTests
{
    private const string Room = "MetaCatalog.Rdf";

    [Fact]
    public void Expand() => Run("JSON-LD 1.1 expand", "json-ld-api/tests/expand-manifest.jsonld", 385);

    [Fact]
    public void Compact() => Run("JSON-LD 1.1 compact", "json-ld-api/tests/compact-manifest.jsonld", 246);

    [Fact]
    public void Flatten() => Run("JSON-LD 1.1 flatten", "json-ld-api/tests/flatten-manifest.jsonld", 58);

    [Fact]
    public void To_RDF() => Run("JSON-LD 1.1 toRdf", "json-ld-api/tests/toRdf-manifest.jsonld", 467);

    [Fact]
    public void From_RDF() => Run("JSON-LD 1.1 fromRdf", "json-ld-api/tests/fromRdf-manifest.jsonld", 54);

    [Fact]
    public void Html() => Run("JSON-LD 1.1 in HTML", "json-ld-api/tests/html-manifest.jsonld", 50);

    [Fact]
    public void Remote_documents() => Run("JSON-LD 1.1 remote documents", "json-ld-api/tests/remote-doc-manifest.jsonld", 18);

    [Fact]
    public void Frame() => Run("JSON-LD 1.1 framing", "json-ld-framing/tests/frame-manifest.jsonld", 92);

    private static void Run(string suite, string manifest, int count)
    {
        var tests = JsonLdManifest.Read($"conformance/{manifest}");
        Assert.Equal(count, tests.Count);

        var outcome = SuiteRun.Of(suite, tests, static test => test.Id, JsonLdTestRun.Run, JsonLdTestRun.NotApplicable);

        ConformanceReport.Check(Room, outcome, KnownFailures.None);
    }
}
