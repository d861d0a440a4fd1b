using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Rdf.Canonical;

/// <summary>A dataset in canonical form.</summary>
/// <param name="NQuads">Sorted canonical N-Quads in UTF-8.</param>
/// <param name="Labels">The issued identifiers map: blank node → its canonical label without <c>_:</c>.</param>
public sealed record CanonicalDataset(ReadOnlyMemory<byte> NQuads, IReadOnlyDictionary<BlankNode, string> Labels);
