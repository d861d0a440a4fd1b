using MetaCatalog.Rdf;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.TestKit;

/// <summary>One entry of a manifest.</summary>
/// <param name="Id">The entry's name: the fragment of its IRI, or its <c>mf:name</c>.</param>
/// <param name="Node">The entry's node.</param>
/// <param name="Manifest">The manifest it stands in, for properties of its own.</param>
/// <param name="ManifestIri">The manifest's address.</param>
/// <param name="AssumedBase">The base that the manifest wants instead of the files' own address, or null.</param>
public sealed record ManifestTest(string Id, Term Node, Graph Manifest, string ManifestIri, string? AssumedBase)
{
    private const string Mf = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";

    /// <summary>The local name of the test's type, such as <c>TestTurtleEval</c>.</summary>
    public string Type => LocalName(Manifest.Object(Node, RdfTerms.Type));

    /// <summary>The node of <c>mf:action</c>.</summary>
    public Term Action => Manifest.Object(Node, new Iri(Mf + "action")) ?? throw new InvalidDataException($"{Id} has no action.");

    /// <summary>The node of <c>mf:result</c>, or null.</summary>
    public Term? Result => Manifest.Object(Node, new Iri(Mf + "result"));

    /// <summary>The bytes of the action's file.</summary>
    public byte[] ActionBytes => File.ReadAllBytes(SuiteFolders.PathOf(ActionIri));

    /// <summary>The bytes of the result's file.</summary>
    public byte[] ResultBytes => File.ReadAllBytes(SuiteFolders.PathOf(((Iri)(Result ?? throw new InvalidDataException($"{Id} has no result."))).Value));

    /// <summary>The address of the action's file.</summary>
    public string ActionIri => ((Iri)Action).Value;

    /// <summary>The base for reading the action: its path below the manifest put after the assumed base, or the file's own address.</summary>
    public string ActionBase => AssumedBase is null ? ActionIri : AssumedBase + ActionIri[(ManifestIri.LastIndexOf('/') + 1)..];

    /// <summary>The first object of the entry with the property, or null.</summary>
    public Term? Value(string property) => Manifest.Object(Node, new Iri(property));

    private static string LocalName(Term? term) => term is Iri iri ? iri.Value[(iri.Value.LastIndexOfAny(['#', '/']) + 1)..] : "";
}

/// <summary>Reads the manifests of RDF suites, with those they include.</summary>
public static class RdfManifest
{
    private const string Mf = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
    private static readonly Iri Entries = new(Mf + "entries");
    private static readonly Iri Include = new(Mf + "include");
    private static readonly Iri Name = new(Mf + "name");
    private static readonly Iri AssumedBase = new(Mf + "assumedTestBase");

    /// <summary>The entries of a manifest, given relative to the shared folder; skips the running test when it is not there.</summary>
    public static IReadOnlyList<ManifestTest> Read(string relative)
    {
        SharedFolder.Require(relative);
        return [.. ReadAt(SuiteFolders.IriOf(relative))];
    }

    private static IEnumerable<ManifestTest> ReadAt(string manifestIri)
    {
        var manifest = RdfReader.ReadGraph(File.ReadAllBytes(SuiteFolders.PathOf(manifestIri)), RdfFormat.Turtle, new RdfReaderOptions { BaseIri = manifestIri });
        var assumedBase = manifest.WithPredicate(AssumedBase).Select(triple => ((Iri)triple.Object).Value).FirstOrDefault();
        var included = manifest.WithPredicate(Include).SelectMany(triple => Items(manifest, triple.Object)).SelectMany(item => ReadAt(((Iri)item).Value));
        var entries = manifest.WithPredicate(Entries).SelectMany(triple => Items(manifest, triple.Object))
            .Select(node => new ManifestTest(IdOf(manifest, node), node, manifest, manifestIri, assumedBase));
        return entries.Concat(included);
    }

    // SHACL's manifests include by repeated IRIs, the others by a list.
    private static IEnumerable<Term> Items(Graph graph, Term list)
    {
        if (list is Iri iri && iri != RdfTerms.Nil)
        {
            yield return list;
            yield break;
        }

        for (var cell = list; cell != RdfTerms.Nil; cell = graph.Object(cell, RdfTerms.Rest) ?? RdfTerms.Nil)
        {
            yield return graph.Object(cell, RdfTerms.First) ?? throw new InvalidDataException($"{cell} has no rdf:first.");
        }
    }

    private static string IdOf(Graph manifest, Term node)
    {
        var fragment = node is Iri iri && iri.Value.Contains('#', StringComparison.Ordinal) ? iri.Value[(iri.Value.IndexOf('#', StringComparison.Ordinal) + 1)..] : null;
        return fragment ?? (manifest.Object(node, Name) as Literal)?.LexicalForm ?? node.ToString();
    }
}
