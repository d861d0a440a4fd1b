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
    public void To_RDF() => Run("JSON-LD 1.1 toRdf", "json-ld-api/tests/toRdf-manifest.jsonld", 467);

    private static void Run(string suite, string manifest, int count)
    {
        var tests = JsonLdManifest.Read($"conformance/{manifest}");
        Assert.Equal(count, tests.Count);

        var outcome = SuiteRun.Of(suite, tests, static test => test.Id, JsonLdTestRun.Run, JsonLdTestRun.NotApplicable);

        ConformanceReport.Check(Room, outcome, KnownFailures.None);
    }
}
