using MetaCatalog.Rdf;
using MetaCatalog.Rdf.Tests.JsonLd;
using MetaCatalog.Rdf.Tests.Laws;
using MetaCatalog.TestKit;

namespace MetaCatalog.Benchmarks.Rdf;

/// <summary>The small documents of the suites by format, and damaged copies of them.</summary>
internal sealed class FuzzDocuments
{
    private const int MaxLength = 2 * 1024;
    private static readonly string[] JsonLdSuites = ["expand", "toRdf", "compact", "flatten"];
    private readonly List<(RdfFormat Format, List<byte[]> Sources)> families =
    [
        Family(RdfFormat.NTriples, "rdf-n-triples"),
        Family(RdfFormat.NQuads, "rdf-n-quads"),
        Family(RdfFormat.Turtle, "rdf-turtle"),
        Family(RdfFormat.TriG, "rdf-trig"),
        Family(RdfFormat.RdfXml, "rdf-xml"),
        (RdfFormat.JsonLd, Small(JsonLdSuites.SelectMany(JsonLd))),
    ];

    /// <summary>The document that a seed stands for.</summary>
    public (RdfFormat Format, byte[] Bytes) Make(Random random)
    {
        var (format, sources) = families[random.Next(families.Count)];
        var source = sources[random.Next(sources.Count)];
        return (format, format == RdfFormat.JsonLd ? JsonLdMutation.Of(source, random) : Mutation.Of(source, random));
    }

    private static (RdfFormat Format, List<byte[]> Sources) Family(RdfFormat format, string folder) =>
        (format, Small(RdfManifest.Read($"conformance/rdf-tests/rdf/rdf11/{folder}/manifest.ttl").Select(static test => test.ActionBytes)));

    private static IEnumerable<byte[]> JsonLd(string suite) =>
        JsonLdManifest.Read($"conformance/json-ld-api/tests/{suite}-manifest.jsonld").Select(static test => File.ReadAllBytes(SuiteFolders.PathOf(test.Input)));

    private static List<byte[]> Small(IEnumerable<byte[]> documents) => [.. documents.Where(static document => document.Length is > 0 and <= MaxLength)];
}
