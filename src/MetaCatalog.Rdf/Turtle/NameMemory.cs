using System.Buffers;
using System.Buffers.Binary;
using MetaCatalog.Rdf.Syntax;

namespace MetaCatalog.Rdf.Turtle;

/// <summary>
/// Prefixed names met lately, with the IRIs they stand for. Documents have few names and use them often; the same bytes under the same
/// prefixes need be read and resolved once only.
/// </summary>
internal sealed class NameMemory
{
    private const int Slots = 256;
    private const ulong Multiplier = 0x9E3779B97F4A7C15;
    private static readonly SearchValues<byte> PlainCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-:"u8);
    private readonly Entry?[] entries = new Entry?[Slots];
    private bool isEmpty = true;

    /// <summary>The length of the name at the start of the text when nothing else can belong to it; else 0.</summary>
    public static int LengthOf(ReadOnlySpan<byte> text)
    {
        var length = text.IndexOfAnyExcept(PlainCharacters);
        return length > 0 && text[length] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)';' or (byte)',' or (byte)']' or (byte)')' ? length : 0;
    }

    /// <summary>The IRI of a name; empty when it is not known.</summary>
    public ReadOnlySpan<byte> Recall(ReadOnlySpan<byte> name) =>
        entries[SlotOf(name)] is { } entry && name.SequenceEqual(entry.Name.Span) ? entry.Iri.Span : default;

    /// <summary>Remembers a name in the place of the one that was there.</summary>
    public void Learn(ReadOnlySpan<byte> name, ReadOnlySpan<byte> iri)
    {
        var entry = entries[SlotOf(name)] ??= new Entry();
        entry.Name.Set(name);
        entry.Iri.Set(iri);
        isEmpty = false;
    }

    /// <summary>Forgets all names, for a prefix may have another meaning from now on.</summary>
    public void Clear()
    {
        if (!isEmpty)
        {
            Array.Clear(entries);
            isEmpty = true;
        }
    }

    // The end of a name tells it from the others of its vocabulary.
    private static int SlotOf(ReadOnlySpan<byte> name)
    {
        var end = name.Length >= sizeof(ulong) ? BinaryPrimitives.ReadUInt64LittleEndian(name[^sizeof(ulong)..])
            : name.Length >= sizeof(uint) ? BinaryPrimitives.ReadUInt32LittleEndian(name[^sizeof(uint)..])
            : 0UL;
        return (int)(((end + (ulong)name.Length) * Multiplier) >> 32) & (Slots - 1);
    }

    private sealed class Entry
    {
        public ByteBuffer Name { get; } = new(32);

        public ByteBuffer Iri { get; } = new(96);
    }
}
