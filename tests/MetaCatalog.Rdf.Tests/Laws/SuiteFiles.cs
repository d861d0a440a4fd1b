using MetaCatalog.TestKit;

namespace MetaCatalog.Rdf.Tests.Laws;

/// <summary>The documents of the syntax suites, valid and invalid, as material for laws.</summary>
internal static class SuiteFiles
{
    private static readonly Dictionary<string, string> Folders = new()
    {
        ["N-Triples"] = "rdf-n-triples",
        ["N-Quads"] = "rdf-n-quads",
        ["Turtle"] = "rdf-turtle",
        ["TriG"] = "rdf-trig",
        ["RDF/XML"] = "rdf-xml",
    };

    public static TheoryData<string> Formats => [.. Folders.Keys];

    public static TheoryData<string> TextFormats => [.. Folders.Keys.Where(name => name != "RDF/XML")];

    public static RdfFormat Format(string name) => RdfFormat.All.Single(format => format.Name == name);

    /// <summary>The documents of a format: base IRI, bytes, and whether the suite says they are valid.</summary>
    public static IReadOnlyList<(string Base, byte[] Bytes, bool IsValid)> Of(string formatName) =>
    [
        .. RdfManifest.Read($"conformance/rdf-tests/rdf/rdf11/{Folders[formatName]}/manifest.ttl")
            .Select(test => (test.ActionBase, test.ActionBytes, !test.Type.Contains("Negative", StringComparison.Ordinal))),
    ];
}
