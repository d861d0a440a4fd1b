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
    private const int Frequent = 512;
    private const ulong Multiplier = 0x9E3779B97F4A7C15;
    private static readonly TermHead IriHead = new(TermShape.Iri);
    private readonly TermArena arena = new();
    private readonly uint[] frequent = new uint[Frequent];
    private long[] locations = new long[1024];
    private ulong[] slots = new ulong[2048];

    /// <summary>The number of entries; language tags count too.</summary>
    public int Count { get; private set; }

    /// <summary>The memory taken, in bytes.</summary>
    public long Size => arena.Size + (locations.LongLength * sizeof(long)) + (slots.LongLength * sizeof(ulong));

    /// <summary>The number of a term, given now if it has none.</summary>
    public uint Encode(in TermSpan term) => Number(HeadOf(term, add: true), term.Value, add: true);

    /// <summary>The number of an IRI of which a document has few and uses them often: a predicate, a datatype.</summary>
    internal uint EncodeFrequent(ReadOnlySpan<byte> iri)
    {
        ref var latest = ref frequent[Trace(iri)];
        return latest != 0 && IsEntry(latest, IriHead, iri) ? latest : latest = Number(IriHead, iri, add: true);
    }

    /// <summary>The number of a term, or 0 when it has none.</summary>
    public uint Find(in TermSpan term)
    {
        var head = HeadOf(term, add: false);
        return head.IsKnown ? Number(head, term.Value, add: false) : 0;
    }

    /// <summary>The term with the number.</summary>
    public Term Decode(uint id)
    {
        var entry = EntryOf(id);
        var head = TermHead.Of(entry);
        var value = Text(entry[head.Length..]);
        return head.Shape switch
        {
            TermShape.Iri => new Iri(value),
            TermShape.BlankNode => new BlankNode(value),
            TermShape.String => new Literal(value),
            TermShape.Typed => new Literal(value, (Iri)Decode(head.Reference)),
            TermShape.Tagged => Tagged(value, Text(EntryOf(head.Reference)[1..])),
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

    // Not known when the datatype or tag has no number.
    private TermHead HeadOf(in TermSpan term, bool add) => term.Kind switch
    {
        TermKind.Iri => IriHead,
        TermKind.BlankNode => new TermHead(TermShape.BlankNode),
        TermKind.Literal when !term.Language.IsEmpty => new TermHead(TermShape.Tagged, TagOf(term, add)),
        TermKind.Literal when !term.Datatype.IsEmpty => new TermHead(TermShape.Typed, add ? EncodeFrequent(term.Datatype) : Number(IriHead, term.Datatype, add: false)),
        TermKind.Literal => new TermHead(TermShape.String),
        _ => throw new ArgumentException("There is no term.", nameof(term)),
    };

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

        return Number(new TermHead(TermShape.Tag), tag, add);
    }

    private uint Number(TermHead head, ReadOnlySpan<byte> value, bool add)
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

    private uint Insert(TermHead head, ReadOnlySpan<byte> value, uint slot, uint hash)
    {
        if (++Count == locations.Length)
        {
            Array.Resize(ref locations, locations.Length + (locations.Length / 2));
        }

        locations[Count] = arena.Add(head, value);
        slots[slot] = ((ulong)hash << 32) | (uint)Count;
        if (Count > slots.Length / 8 * 5)
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

    private bool IsEntry(uint id, TermHead head, ReadOnlySpan<byte> value)
    {
        var entry = EntryOf(id);
        return TermHead.Of(entry) == head && entry[head.Length..].SequenceEqual(value);
    }

    private ReadOnlySpan<byte> EntryOf(uint id) => arena.Get(locations[id]);

    private static uint HashOf(TermHead head, ReadOnlySpan<byte> value) => (uint)((ByteHash.Of(value) ^ (head.Packed * Multiplier)) >> 32);

    // The end of an IRI tells it from the others of its vocabulary; a slot shared by two costs a look-up, no more.
    private static int Trace(ReadOnlySpan<byte> iri)
    {
        var end = iri.Length < sizeof(ulong) ? 0 : BinaryPrimitives.ReadUInt64LittleEndian(iri[^sizeof(ulong)..]);
        return (int)(((end + (ulong)iri.Length) * Multiplier) >> 32) & (Frequent - 1);
    }

    private static string Text(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8);
}
