using MetaCatalog.Rdf.NTriples;
using MetaCatalog.Rdf.Syntax;

namespace MetaCatalog.Rdf.Turtle;

/// <summary>Prefixed names while streaming: the namespace ends at the last <c>#</c> or <c>/</c> of the IRI.</summary>
internal sealed class ShortNames
{
    private readonly Dictionary<byte[], byte[]> prefixOf = new(ByteStringComparer.Instance);
    private readonly Dictionary<byte[], byte[]>.AlternateLookup<ReadOnlySpan<byte>> bySpan;

    public ShortNames() => bySpan = prefixOf.GetAlternateLookup<ReadOnlySpan<byte>>();

    /// <summary>Declares a prefix; a prefix that is declared anew leaves its former namespace.</summary>
    public void Declare(ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> iri)
    {
        var name = prefix.ToArray();
        foreach (var former in prefixOf.Where(pair => pair.Value.AsSpan().SequenceEqual(name)).Select(static pair => pair.Key).ToList())
        {
            prefixOf.Remove(former);
        }

        bySpan[iri] = name;
    }

    public void Append(ByteBuffer output, ReadOnlySpan<byte> iri)
    {
        var split = iri.LastIndexOfAny((byte)'#', (byte)'/') + 1;
        if (split > 0 && bySpan.TryGetValue(iri[..split], out var prefix) && IsPlain(iri[split..]))
        {
            output.Append(prefix);
            output.Append((byte)':');
            output.Append(iri[split..]);
        }
        else
        {
            NTriplesEncoder.AppendIri(output, iri);
        }
    }

    private static bool IsPlain(ReadOnlySpan<byte> name)
    {
        foreach (var b in name)
        {
            if (b >= 0x80 || !NameCharacters.IsName(b))
            {
                return false;
            }
        }

        return name.IsEmpty || name[0] != '-';
    }
}
