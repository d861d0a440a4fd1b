using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Vocab;

/// <summary>SPDX terms for checksums.</summary>
/// <remarks>Where a class and a property differ only in the case of a letter, the class ends in <c>Class</c>.</remarks>
public static class Spdx
{
    /// <summary>The namespace.</summary>
    public const string Namespace = "http://spdx.org/rdf/terms#";

#pragma warning disable CS1591 // each constant is the IRI of its own name
    public static readonly Iri ChecksumClass = Of("Checksum");
    public static readonly Iri Checksum = Of("checksum");
    public static readonly Iri Algorithm = Of("algorithm");
    public static readonly Iri ChecksumValue = Of("checksumValue");
    public static readonly Iri Md5 = Of("checksumAlgorithm_md5");
    public static readonly Iri Sha1 = Of("checksumAlgorithm_sha1");
    public static readonly Iri Sha256 = Of("checksumAlgorithm_sha256");
    public static readonly Iri Sha512 = Of("checksumAlgorithm_sha512");
#pragma warning restore CS1591

    private static Iri Of(string name) => new(Namespace + name);
}
