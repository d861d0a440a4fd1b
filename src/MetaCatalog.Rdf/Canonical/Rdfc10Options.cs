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
    /// The most work on blank nodes that are alike: a unit is a hash made or an identifier copied, a microsecond or two.
    /// Datasets that need more are refused (RDFC-1.0, 7.1, dataset poisoning). A list of n alike cells takes about 4n² units.
    /// </summary>
    public int MaxWork { get; init; } = 1_000_000;
}
