using MetaCatalog.Rdf.Iris;

namespace MetaCatalog.TestKit;

/// <summary>Where the files of the official suites lie, and the addresses they have on the Web.</summary>
public static class SuiteFolders
{
    private static readonly (string Folder, string Iri)[] Known =
    [
        ("conformance/rdf-tests/", "https://w3c.github.io/rdf-tests/"),
        ("conformance/json-ld-api/tests/", "https://w3c.github.io/json-ld-api/tests/"),
        ("conformance/json-ld-framing/tests/", "https://w3c.github.io/json-ld-framing/tests/"),
        ("conformance/rdf-canon/tests/", "https://w3c.github.io/rdf-canon/tests/"),
        ("conformance/data-shapes/", "https://w3c.github.io/data-shapes/"),
    ];

    /// <summary>The address of a file given relative to the shared folder.</summary>
    public static string IriOf(string relative)
    {
        var (folder, iri) = Known.Single(known => relative.StartsWith(known.Folder, StringComparison.Ordinal));
        return iri + relative[folder.Length..];
    }

    /// <summary>The full path of the file with the address; query and fragment do not count.</summary>
    public static string PathOf(string iri)
    {
        var address = iri.Split('#', '?')[0];
        var (folder, root) = Known.Single(known => address.StartsWith(known.Iri, StringComparison.Ordinal));
        return Path.Combine(SharedFolder.Root, folder + address[root.Length..]);
    }

    /// <summary>The address of a reference in a file with an address.</summary>
    public static string Resolve(string baseIri, string reference) => IriSyntax.Resolve(baseIri, reference);
}
