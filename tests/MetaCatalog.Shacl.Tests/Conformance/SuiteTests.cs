using MetaCatalog.Rdf;
using MetaCatalog.Rdf.Canonical;
using MetaCatalog.Rdf.Model;
using MetaCatalog.TestKit;

namespace MetaCatalog.Shacl.Tests.Conformance;

/// <summary>The W3C SHACL test suite: every test compares a whole validation report.</summary>
public class SuiteTests
{
    private const string Folder = "conformance/data-shapes/data-shapes-test-suite/tests/";
    private const string Sht = "http://www.w3.org/ns/shacl-test#";

    [Fact]
    public void Shacl_core()
    {
        var tests = RdfManifest.Read(Folder + "core/manifest.ttl");
        var outcome = SuiteRun.Of("SHACL Core", tests, IdOf, Run);

        ConformanceReport.CheckStillFailing(outcome, tests.Select(IdOf), KnownFailures.ById);
        ConformanceReport.Check("MetaCatalog.Shacl", outcome, KnownFailures.ById);
    }

    [Fact]
    public void Shacl_sparql()
    {
        var tests = RdfManifest.Read(Folder + "sparql/manifest.ttl");
        var outcome = SuiteRun.Of("SHACL-SPARQL", tests, IdOf, Run, _ => "need a SPARQL engine, which there is none of yet");

        ConformanceReport.Check("MetaCatalog.Shacl", outcome, KnownFailures.ById);
    }

    [Fact]
    public void Shapes_of_the_sparql_suite_are_refused_as_unsupported()
    {
        var tests = RdfManifest.Read(Folder + "sparql/manifest.ttl");

        var loaded = tests.Where(test => !IsRefused(Read(test, "shapesGraph"))).Select(IdOf);

        Assert.Empty(loaded);
    }

    private static bool IsRefused(Graph shapes)
    {
        try
        {
            ShapesGraph.Load(shapes);
            return false;
        }
        catch (ShapesException refusal)
        {
            return refusal.Faults.Any(fault => fault.IsUnsupported);
        }
    }

    private static string IdOf(ManifestTest test) => test.ManifestIri[(test.ManifestIri.IndexOf("/tests/", StringComparison.Ordinal) + 7)..^4];

    private static string? Run(ManifestTest test)
    {
        var expected = ExpectedReport.Of(test.Manifest, test.Result ?? throw new InvalidDataException("The test has no result."));

        var shapes = ShapesGraph.Load(Read(test, "shapesGraph"));
        var report = shapes.Validate(Read(test, "dataGraph"));

        var actual = ExpectedReport.Comparable(report.ToGraph(), expected);
        return GraphIsomorphism.AreIsomorphic(expected, actual)
            ? null
            : $"expected\n{string.Join('\n', expected)}\nbut was\n{string.Join('\n', actual)}";
    }

    private static Graph Read(ManifestTest test, string property)
    {
        var iri = ((Iri)test.Manifest.Object(test.Action, new Iri(Sht + property))!).Value;
        return RdfReader.ReadGraph(File.ReadAllBytes(SuiteFolders.PathOf(iri)), RdfFormat.Turtle, new RdfReaderOptions { BaseIri = iri });
    }
}
