using MetaCatalog.TestKit;

namespace MetaCatalog.Rdf.Tests.Conformance;

/// <summary>The RDF 1.1 syntax suites of the W3C, one test a manifest.</summary>
public sealed class SyntaxSuiteTests
{
    private const string Room = "MetaCatalog.Rdf";

    [Fact]
    public void N_Triples() => Run("N-Triples 1.1", "rdf11/rdf-n-triples", RdfFormat.NTriples, 70);

    [Fact]
    public void N_Quads() => Run("N-Quads 1.1", "rdf11/rdf-n-quads", RdfFormat.NQuads, 87);

    [Fact]
    public void Turtle() => Run("Turtle 1.1", "rdf11/rdf-turtle", RdfFormat.Turtle, 313);

    [Fact]
    public void TriG() => Run("TriG 1.1", "rdf11/rdf-trig", RdfFormat.TriG, 356);

    [Fact]
    public void Rdf_Xml() => Run("RDF/XML 1.1", "rdf11/rdf-xml", RdfFormat.RdfXml, 166);

    private static void Run(string suite, string folder, RdfFormat format, int count)
    {
        var tests = RdfManifest.Read($"conformance/rdf-tests/rdf/{folder}/manifest.ttl");
        Assert.Equal(count, tests.Count);

        var outcome = SuiteRun.Of(suite, tests, test => test.Id, test => SyntaxTest.Run(test, format));

        ConformanceReport.Check(Room, outcome, KnownFailures.None);
    }
}
