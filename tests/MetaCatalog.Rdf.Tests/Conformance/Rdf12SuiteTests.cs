using MetaCatalog.TestKit;

namespace MetaCatalog.Rdf.Tests.Conformance;

/// <summary>
/// The own tests of the RDF 1.2 suites. RDF 1.2 is not implemented but for directional strings, so what does not pass is counted as
/// not applicable; the table in the README shows how far each suite goes.
/// </summary>
public sealed class Rdf12SuiteTests
{
    private const string Reason = "needs RDF 1.2 (triple terms, reifiers, annotations, version labels)";

    [Fact]
    public void N_Triples() => Run("N-Triples 1.2", RdfFormat.NTriples, 70, "rdf-n-triples/c14n", "rdf-n-triples/syntax");

    [Fact]
    public void N_Quads() => Run("N-Quads 1.2", RdfFormat.NQuads, 68, "rdf-n-quads/c14n", "rdf-n-quads/syntax");

    [Fact]
    public void Turtle() => Run("Turtle 1.2", RdfFormat.Turtle, 103, "rdf-turtle/eval", "rdf-turtle/syntax");

    [Fact]
    public void TriG() => Run("TriG 1.2", RdfFormat.TriG, 60, "rdf-trig/eval", "rdf-trig/syntax");

    [Fact]
    public void Rdf_Xml() => Run("RDF/XML 1.2", RdfFormat.RdfXml, 31, "rdf-xml/eval");

    private static void Run(string suite, RdfFormat format, int count, params string[] folders)
    {
        var tests = folders.SelectMany(folder => RdfManifest.Read($"conformance/rdf-tests/rdf/rdf12/{folder}/manifest.ttl")).ToList();
        Assert.Equal(count, tests.Count);

        var outcome = SuiteRun.Of(suite, tests, test => test.Id, test => SyntaxTest.Run(test, format));

        var counted = outcome with { Failures = KnownFailures.None, NotApplicable = outcome.Failures.Keys.ToDictionary(id => id, _ => Reason) };
        ConformanceReport.Check("MetaCatalog.Rdf", counted, KnownFailures.None);
    }
}
