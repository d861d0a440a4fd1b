using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.Parts;

/// <summary>Checksums, which DCAT writes with SPDX terms.</summary>
internal static class Checksums
{
    private const string Marker = "checksumAlgorithm_";

    /// <summary>Adds a checksum to a distribution.</summary>
    /// <param name="record">The record.</param>
    /// <param name="distribution">The distribution.</param>
    /// <param name="algorithm">The algorithm in any spelling, such as <c>SHA-256</c> or <c>md5</c>.</param>
    /// <param name="value">The sum; nothing happens when it is blank.</param>
    public static void Add(RecordBuilder record, Term distribution, string algorithm, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            var sum = record.AddNode(distribution, Spdx.Checksum, Spdx.ChecksumClass);
            record.Add(sum, Spdx.Algorithm, new Iri(Spdx.Namespace + Marker + NameOf(algorithm)));
            record.Add(sum, Spdx.ChecksumValue, new Literal(value.Trim()));
        }
    }

    /// <summary>The checksums of a distribution as algorithm (<c>sha256</c>) and sum, marked as carried.</summary>
    public static IEnumerable<(string Algorithm, string Value)> Take(CrosswalkSource source, Term distribution)
    {
        foreach (var sum in source.Take(distribution, Spdx.Checksum))
        {
            source.Take(sum, Rdf.Vocab.RdfTerms.Type);
            var algorithm = source.TakeText(sum, Spdx.Algorithm);
            if (algorithm is not null && source.TakeText(sum, Spdx.ChecksumValue) is { } value)
            {
                yield return (NameOf(algorithm[(algorithm.LastIndexOf('_') + 1)..]), value);
            }
        }
    }

    private static string NameOf(string algorithm) => algorithm.Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();
}
