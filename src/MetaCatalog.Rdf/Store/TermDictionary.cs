using System.Buffers.Binary;
using System.Text;
using MetaCatalog.Rdf.Iris;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Syntax;

namespace MetaCatalog.Rdf.Store;

/// <summary>Numbers for terms: the same term always gets the same number, and the number gives the term back.</summary>
/// <remarks>
/// Numbers count from 1; 0 stands for no term. The bytes lie in an arena, a datatype or language is a number inside its literal, and
/// the table holds 8 bytes a slot, so a term costs about its text and 30 bytes. Language tags compare without case and come back in
/// the spelling of BCP 47. Not safe for writing from several threads; reading while nothing writes is.
/// </remarks>
public sealed class TermDictionary
{
    private const int HeadLength = 5;
    private const ulong HeadMultiplier = 0x9E3779B97F4A7C15;
    private readonly TermArena arena = new();
    private long[] locations = new long[1024];
    private ulong[] slots = new ulong[2048];

    private enum Shape : byte
    {
        Iri = 1,
        BlankNode,
        String,
        Tagged,
        Typed,
        Tag,
    }

    /// <summary>The number of entries; language tags count too.</summary>
    public int Count { get; private set; }

    /// <summary>The memory taken, in bytes.</summary>
    public long Size => arena.Size + (locations.LongLength * sizeof(long)) + (slots.LongLength * sizeof(ulong));

    /// <summary>The number of a term, given now if it has none.</summary>
    public uint Encode(in TermSpan term)
    {
        Span<byte> head = stackalloc byte[HeadLength];
        return Number(HeadOf(term, head, add: true), term.Value, add: true);
    }

    /// <summary>The number of a term, or 0 when it has none.</summary>
    public uint Find(in TermSpan term)
    {
        Span<byte> head = stackalloc byte[HeadLength];
        var used = HeadOf(term, head, add: false);
        return used.IsEmpty ? 0 : Number(used, term.Value, add: false);
    }

    /// <summary>The term with the number.</summary>
    public Term Decode(uint id)
    {
        var entry = EntryOf(id);
        return (Shape)entry[0] switch
        {
            Shape.Iri => new Iri(Text(entry[1..])),
            Shape.BlankNode => new BlankNode(Text(entry[1..])),
            Shape.String => new Literal(Text(entry[1..])),
            Shape.Typed => new Literal(Text(entry[HeadLength..]), (Iri)Decode(Reference(entry))),
            Shape.Tagged => Tagged(Text(entry[HeadLength..]), Text(EntryOf(Reference(entry))[1..])),
            _ => throw new ArgumentOutOfRangeException(nameof(id), id, "The number is not that of a term."),
        };
    }

    private static Literal Tagged(string text, string tag)
    {
        var direction = tag.IndexOf("--", StringComparison.Ordinal);
        return direction < 0
            ? new Literal(text, LanguageTags.Canonical(tag))
            : new Literal(text, LanguageTags.Canonical(tag[..direction]), tag[(direction + 2)..]);
    }

    // What stands before the value: the shape, and the number of the datatype or tag. Empty when that has no number.
    private Span<byte> HeadOf(in TermSpan term, Span<byte> head, bool add)
    {
        switch (term.Kind)
        {
            case TermKind.Iri:
                head[0] = (byte)Shape.Iri;
                return head[..1];
            case TermKind.BlankNode:
                head[0] = (byte)Shape.BlankNode;
                return head[..1];
            case TermKind.Literal when !term.Language.IsEmpty:
                return Refer(head, Shape.Tagged, TagOf(term, add));
            case TermKind.Literal when !term.Datatype.IsEmpty:
                return Refer(head, Shape.Typed, Number([(byte)Shape.Iri], term.Datatype, add));
            case TermKind.Literal:
                head[0] = (byte)Shape.String;
                return head[..1];
            default:
                throw new ArgumentException("There is no term.", nameof(term));
        }
    }

    private static Span<byte> Refer(Span<byte> head, Shape shape, uint reference)
    {
        head[0] = (byte)shape;
        BinaryPrimitives.WriteUInt32LittleEndian(head[1..], reference);
        return reference == 0 ? default : head;
    }

    private uint TagOf(in TermSpan term, bool add)
    {
        var length = term.Language.Length + (term.Direction.IsEmpty ? 0 : 2 + term.Direction.Length);
        var tag = length <= 64 ? stackalloc byte[length] : new byte[length];
        Ascii.ToLower(term.Language, tag, out var written);
        if (!term.Direction.IsEmpty)
        {
            "--"u8.CopyTo(tag[written..]);
            term.Direction.CopyTo(tag[(written + 2)..]);
        }

        return Number([(byte)Shape.Tag], tag, add);
    }

    private uint Number(ReadOnlySpan<byte> head, ReadOnlySpan<byte> value, bool add)
    {
        var hash = HashOf(head, value);
        var mask = (uint)slots.Length - 1;
        for (var slot = hash & mask; ; slot = (slot + 1) & mask)
        {
            var content = slots[slot];
            if (content == 0)
            {
                return add ? Insert(head, value, slot, hash) : 0;
            }

            if ((uint)(content >> 32) == hash && IsEntry((uint)content, head, value))
            {
                return (uint)content;
            }
        }
    }

    private uint Insert(ReadOnlySpan<byte> head, ReadOnlySpan<byte> value, uint slot, uint hash)
    {
        if (++Count == locations.Length)
        {
            Array.Resize(ref locations, locations.Length + (locations.Length / 2));
        }

        locations[Count] = arena.Add(head, value);
        slots[slot] = ((ulong)hash << 32) | (uint)Count;
        if (Count > slots.Length / 4 * 3)
        {
            Rehash();
        }

        return (uint)Count;
    }

    // A slot holds the hash beside the number, so no entry has to be looked at.
    private void Rehash()
    {
        var former = slots;
        slots = new ulong[former.Length * 2];
        var mask = (uint)slots.Length - 1;
        foreach (var content in former)
        {
            if (content == 0)
            {
                continue;
            }

            var slot = (uint)(content >> 32) & mask;
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & mask;
            }

            slots[slot] = content;
        }
    }

    private bool IsEntry(uint id, ReadOnlySpan<byte> head, ReadOnlySpan<byte> value)
    {
        var entry = EntryOf(id);
        return entry.Length == head.Length + value.Length && entry.StartsWith(head) && entry[head.Length..].SequenceEqual(value);
    }

    private ReadOnlySpan<byte> EntryOf(uint id) => arena.Get(locations[id]);

    private static uint HashOf(ReadOnlySpan<byte> head, ReadOnlySpan<byte> value)
    {
        var kind = head[0] | (head.Length > 1 ? (ulong)BinaryPrimitives.ReadUInt32LittleEndian(head[1..]) << 8 : 0);
        return (uint)((ByteHash.Of(value) ^ (kind * HeadMultiplier)) >> 32);
    }

    private static uint Reference(ReadOnlySpan<byte> entry) => BinaryPrimitives.ReadUInt32LittleEndian(entry[1..]);

    private static string Text(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8);
}
