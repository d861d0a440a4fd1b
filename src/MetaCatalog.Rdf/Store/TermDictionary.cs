using System.Buffers.Binary;
using System.Text;
using MetaCatalog.Rdf.Iris;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Syntax;

namespace MetaCatalog.Rdf.Store;

/// <summary>Numbers for terms: the same term always gets the same number, and the number gives the term back.</summary>
/// <remarks>
/// Numbers count from 1; 0 stands for no term. The bytes lie in an arena, a datatype or language is a number inside its literal, and
/// the table holds a hash and the place of an entry in 8 bytes, so a term costs about its text and 32 bytes. Language tags compare without case and come back in
/// the spelling of BCP 47. Not safe for writing from several threads; reading while nothing writes is.
/// </remarks>
public sealed class TermDictionary
{
    private const int Frequent = 512;
    private const int FrequentTags = 64;
    private const uint Full = 1u << 31;
    private const ulong Multiplier = 0x9E3779B97F4A7C15;
    private static readonly TermHead IriHead = new(TermShape.Iri);
    private static readonly TermHead TagHead = new(TermShape.Tag);
    private readonly TermArena arena = new();
    private readonly uint[] frequent = new uint[Frequent];
    private readonly uint[] frequentTags = new uint[FrequentTags];
    private uint[] places = new uint[1024];
    private ulong[] slots = new ulong[2048];

    /// <summary>The number of entries; language tags count too.</summary>
    public int Count { get; private set; }

    /// <summary>The memory taken, in bytes.</summary>
    public long Size => arena.Size + (places.LongLength * sizeof(uint)) + (slots.LongLength * sizeof(ulong));

    /// <summary>The number of a term, given now if it has none.</summary>
    public uint Encode(in TermSpan term) => Encode(KeyOf(term), term.Value);

    /// <summary>The number of an IRI of which a document has few and uses them often: a predicate, a datatype.</summary>
    internal uint EncodeFrequent(ReadOnlySpan<byte> iri)
    {
        ref var latest = ref frequent[Trace(iri)];
        return latest != 0 && IsEntry(places[latest], IriHead, iri) ? latest : latest = Encode(KeyOf(IriHead, iri), iri);
    }

    /// <summary>The key of a term that is to get a number.</summary>
    internal TermKey KeyOf(in TermSpan term) => KeyOf(HeadOf(term, add: true), term.Value);

    /// <summary>The first step of a look-up that is finished later: the slot comes near.</summary>
    internal void Approach(TermKey key) => Memory.Approach(ref slots[key.Hash & ((uint)slots.Length - 1)]);

    /// <summary>The second step: the entry comes near.</summary>
    internal void ApproachEntry(TermKey key)
    {
        var content = slots[key.Hash & ((uint)slots.Length - 1)];
        if (content != 0)
        {
            arena.Approach((uint)content);
        }
    }

    /// <summary>The number of the term with the key, given now if it has none.</summary>
    internal uint Encode(TermKey key, ReadOnlySpan<byte> value) => Number(key, value, add: true);

    /// <summary>The number of a term, or 0 when it has none.</summary>
    public uint Find(in TermSpan term)
    {
        var head = HeadOf(term, add: false);
        return head.IsKnown ? Number(KeyOf(head, term.Value), term.Value, add: false) : 0;
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
        TermKind.Literal when !term.Language.IsEmpty => new TermHead(TermShape.Tagged, add ? EncodeTag(term) : TagOf(term, add: false)),
        TermKind.Literal when !term.Datatype.IsEmpty => new TermHead(TermShape.Typed, add ? EncodeFrequent(term.Datatype) : Number(KeyOf(IriHead, term.Datatype), term.Datatype, add: false)),
        TermKind.Literal => new TermHead(TermShape.String),
        _ => throw new ArgumentException("There is no term.", nameof(term)),
    };

    private uint EncodeTag(in TermSpan term)
    {
        if (!term.Direction.IsEmpty)
        {
            return TagOf(term, add: true);
        }

        ref var latest = ref frequentTags[Trace(term.Language) & (FrequentTags - 1)];
        return latest != 0 && Ascii.EqualsIgnoreCase(EntryOf(latest)[TagHead.Length..], term.Language) ? latest : latest = TagOf(term, add: true);
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

        return Number(KeyOf(TagHead, tag), tag, add);
    }

    // A slot is 0, or the hash above the place of the entry; a bit in every hash keeps such a slot from being 0.
    private uint Number(TermKey key, ReadOnlySpan<byte> value, bool add)
    {
        var mask = (uint)slots.Length - 1;
        for (var slot = key.Hash & mask; ; slot = (slot + 1) & mask)
        {
            var content = slots[slot];
            if (content == 0)
            {
                return add ? Insert(key, value, slot) : 0;
            }

            if ((uint)(content >> 32) == key.Hash && IsEntry((uint)content, key.Head, value))
            {
                return arena.IdAt((uint)content);
            }
        }
    }

    private uint Insert(TermKey key, ReadOnlySpan<byte> value, uint slot)
    {
        if (++Count == places.Length)
        {
            Array.Resize(ref places, places.Length + (places.Length / 2));
        }

        var place = arena.Add((uint)Count, key.Head, value);
        places[Count] = place;
        slots[slot] = ((ulong)key.Hash << 32) | place;
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

    private bool IsEntry(uint place, TermHead head, ReadOnlySpan<byte> value)
    {
        var entry = arena.Get(place);
        return entry.Length == head.Length + value.Length && TermHead.Of(entry) == head && entry[head.Length..].SequenceEqual(value);
    }

    private ReadOnlySpan<byte> EntryOf(uint id) => arena.Get(places[id]);

    private static TermKey KeyOf(TermHead head, ReadOnlySpan<byte> value) => new(head, (uint)((ByteHash.Of(value) ^ (head.Packed * Multiplier)) >> 32) | Full);

    // The end of an IRI tells it from the others of its vocabulary; a slot shared by two costs a look-up, no more.
    private static int Trace(ReadOnlySpan<byte> iri)
    {
        var end = iri.Length >= sizeof(ulong) ? BinaryPrimitives.ReadUInt64LittleEndian(iri[^sizeof(ulong)..])
            : iri.Length >= sizeof(ushort) ? BinaryPrimitives.ReadUInt16LittleEndian(iri)
            : 0UL;
        return (int)(((end + (ulong)iri.Length) * Multiplier) >> 32) & (Frequent - 1);
    }

    private static string Text(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8);
}
