using System.Security.Cryptography;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Rdf.Canonical;

/// <summary>RDF Dataset Canonicalization 1.0: one byte string for all datasets that differ only in the labels of blank nodes.</summary>
/// <remarks>
/// A dataset whose blank nodes can be told apart by their own statements costs time in proportion to its size, plus a sort.
/// Safe to call from many threads.
/// </remarks>
public static class Rdfc10
{
    /// <summary>The canonical form of a graph: sorted canonical N-Quads in UTF-8.</summary>
    /// <exception cref="CanonicalizationException">It would take more work than the options allow.</exception>
    public static byte[] Canonicalize(Graph graph, Rdfc10Options? options = null) => Of(QuadsOf(graph), options).NQuads.ToArray();

    /// <summary>The canonical form of a dataset: sorted canonical N-Quads in UTF-8.</summary>
    /// <exception cref="CanonicalizationException">It would take more work than the options allow.</exception>
    public static byte[] Canonicalize(RdfDataset dataset, Rdfc10Options? options = null) => CanonicalizeWithLabels(dataset, options).NQuads.ToArray();

    /// <summary>The canonical form of a graph with the labels its blank nodes got.</summary>
    /// <exception cref="CanonicalizationException">It would take more work than the options allow.</exception>
    public static CanonicalDataset CanonicalizeWithLabels(Graph graph, Rdfc10Options? options = null) => Of(QuadsOf(graph), options);

    /// <summary>The canonical form of a dataset with the labels its blank nodes got.</summary>
    /// <exception cref="CanonicalizationException">It would take more work than the options allow.</exception>
    public static CanonicalDataset CanonicalizeWithLabels(RdfDataset dataset, Rdfc10Options? options = null)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        return Of([.. dataset.Quads()], options);
    }

    /// <summary>The SHA-256 of the canonical form, in lower-case hexadecimal.</summary>
    /// <exception cref="CanonicalizationException">It would take more work than the options allow.</exception>
    public static string Hash(Graph graph, Rdfc10Options? options = null) => HashOf(Of(QuadsOf(graph), options));

    /// <summary>The SHA-256 of the canonical form, in lower-case hexadecimal.</summary>
    /// <exception cref="CanonicalizationException">It would take more work than the options allow.</exception>
    public static string Hash(RdfDataset dataset, Rdfc10Options? options = null) => HashOf(CanonicalizeWithLabels(dataset, options));

    private static CanonicalDataset Of(Quad[] quads, Rdfc10Options? options) => new Rdfc10Run(quads, options ?? Rdfc10Options.Default).Canonicalize();

    private static string HashOf(CanonicalDataset dataset) => Convert.ToHexStringLower(SHA256.HashData(dataset.NQuads.Span));

    private static Quad[] QuadsOf(Graph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var quads = new Quad[graph.Count];
        var index = 0;
        foreach (var triple in graph)
        {
            quads[index++] = new Quad(triple.Subject, triple.Predicate, triple.Object, null);
        }

        return quads;
    }
}
