using System.Diagnostics.CodeAnalysis;

namespace MetaCatalog.Rdf.Syntax;

/// <summary>Prefixes and their namespaces while a document is read.</summary>
internal sealed class PrefixTable
{
    private readonly Dictionary<byte[], byte[]> namespaces = new(ByteStringComparer.Instance);
    private readonly Dictionary<byte[], byte[]>.AlternateLookup<ReadOnlySpan<byte>> bySpan;

    public PrefixTable() => bySpan = namespaces.GetAlternateLookup<ReadOnlySpan<byte>>();

    public void Declare(ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> iri) => bySpan[prefix] = iri.ToArray();

    public bool TryFind(ReadOnlySpan<byte> prefix, [NotNullWhen(true)] out byte[]? iri) => bySpan.TryGetValue(prefix, out iri);
}
