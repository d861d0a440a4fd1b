using System.Security.Cryptography;

namespace MetaCatalog.Rdf.Canonical;

/// <summary>How a dataset is canonicalized.</summary>
public sealed record Rdfc10Options
{
    /// <summary>The defaults: SHA-256, and enough work for any dataset that was not made to be hard.</summary>
    public static readonly Rdfc10Options Default = new();

    /// <summary>The hash function: SHA-256, or SHA-384 as the specification allows.</summary>
    public HashAlgorithmName HashAlgorithm { get; init; } = HashAlgorithmName.SHA256;

    /// <summary>
    /// The most permutations and recursions of Hash N-Degree Quads. Datasets that need more are refused
    /// (RDFC-1.0, 7.1, dataset poisoning).
    /// </summary>
    public int MaxWork { get; init; } = 50_000;
}
