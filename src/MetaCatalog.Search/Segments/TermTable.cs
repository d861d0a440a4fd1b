using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace MetaCatalog.Search.Segments;

/// <summary>Numbers for terms in the order they are first seen. Terms lie one after the other in one array, and hashes in the table itself:
/// a look-up touches two places in memory, where a dictionary of strings touches four. Its arrays are borrowed.</summary>
internal sealed class TermTable : IDisposable
{
    private const uint Seed = 2_654_435_769;
    private const int FirstSlots = 1_024;

    private char[] characters = ArrayPool<char>.Shared.Rent(4_096);
    private int[] ends = ArrayPool<int>.Shared.Rent(512);
    private (uint Hash, int Number)[] slots = Slots(FirstSlots);
    private int slotCount = FirstSlots;

    public int Count { get; private set; }

    public int Number(ReadOnlySpan<char> term)
    {
        var hash = Hash(term);
        var mask = slotCount - 1;
        for (var slot = (int)hash & mask; ; slot = (slot + 1) & mask)
        {
            ref var held = ref slots[slot];
            if (held.Number == 0)
            {
                Add(term);
                held = (hash, Count);
                GrowWhenHalfFull();
                return Count - 1;
            }

            if (held.Hash == hash && Term(held.Number - 1).SequenceEqual(term))
            {
                return held.Number - 1;
            }
        }
    }

    /// <summary>All terms in the order of their bytes.</summary>
    public SortedTerms Sorted()
    {
        var utf8 = new ByteBuffer(Count == 0 ? 16 : ends[Count - 1] * 2);
        var starts = new int[Count + 1];
        for (var number = 0; number < Count; number++)
        {
            var term = Term(number);
            var bytes = utf8.Take(Encoding.UTF8.GetByteCount(term));
            Encoding.UTF8.GetBytes(term, bytes);
            starts[number + 1] = utf8.Length;
        }

        return new SortedTerms(utf8, starts);
    }

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(characters);
        ArrayPool<int>.Shared.Return(ends);
        ArrayPool<(uint, int)>.Shared.Return(slots);
    }

    private static (uint Hash, int Number)[] Slots(int count)
    {
        var slots = ArrayPool<(uint, int)>.Shared.Rent(count);
        Array.Clear(slots, 0, count);
        return slots;
    }

    private ReadOnlySpan<char> Term(int number)
    {
        var start = number == 0 ? 0 : ends[number - 1];
        return characters.AsSpan(start, ends[number] - start);
    }

    private void Add(ReadOnlySpan<char> term)
    {
        var start = Count == 0 ? 0 : ends[Count - 1];
        Borrowed.Grow(ref characters, start, start + term.Length);
        Borrowed.Grow(ref ends, Count, Count + 1);
        term.CopyTo(characters.AsSpan(start));
        ends[Count++] = start + term.Length;
    }

    private void GrowWhenHalfFull()
    {
        if (Count * 2 < slotCount)
        {
            return;
        }

        var old = slots;
        slotCount *= 2;
        slots = Slots(slotCount);
        foreach (var held in old.AsSpan(0, slotCount / 2))
        {
            var slot = (int)held.Hash & (slotCount - 1);
            while (held.Number != 0 && slots[slot].Number != 0)
            {
                slot = (slot + 1) & (slotCount - 1);
            }

            slots[slot] = held.Number == 0 ? slots[slot] : held;
        }

        ArrayPool<(uint, int)>.Shared.Return(old);
    }

    private static uint Hash(ReadOnlySpan<char> term)
    {
        var hash = (ulong)term.Length * Seed;
        var words = MemoryMarshal.Cast<char, ulong>(term);
        foreach (var word in words)
        {
            hash = (hash ^ word) * 0x9E37_79B9_7F4A_7C15;
            hash ^= hash >> 29;
        }

        foreach (var c in term[(words.Length * 4)..])
        {
            hash = (hash ^ c) * 0x9E37_79B9_7F4A_7C15;
            hash ^= hash >> 29;
        }

        return (uint)(hash ^ (hash >> 32));
    }
}

/// <summary>Terms in UTF-8 and their order.</summary>
internal sealed class SortedTerms
{
    private readonly ByteBuffer utf8;
    private readonly int[] starts;

    public SortedTerms(ByteBuffer utf8, int[] starts)
    {
        (this.utf8, this.starts) = (utf8, starts);
        Order = InOrder();
    }

    /// <summary>The numbers of the terms, in the order of their bytes.</summary>
    public int[] Order { get; }

    public ReadOnlySpan<byte> this[int number] => utf8.Written[starts[number]..starts[number + 1]];

    /// <summary>Sorted by the first eight bytes as numbers, then the few that are still equal.</summary>
    private int[] InOrder()
    {
        var order = Enumerable.Range(0, starts.Length - 1).ToArray();
        var heads = Array.ConvertAll(order, Head);
        Array.Sort(heads, order);
        var whole = Comparer<int>.Create((a, b) => this[a].SequenceCompareTo(this[b]));
        for (var start = 0; start < heads.Length;)
        {
            var end = start + 1;
            while (end < heads.Length && heads[end] == heads[start])
            {
                end++;
            }

            if (end - start > 1)
            {
                Array.Sort(order, start, end - start, whole);
            }

            start = end;
        }

        return order;
    }

    private ulong Head(int number)
    {
        var term = this[number];
        Span<byte> head = stackalloc byte[8];
        term[..Math.Min(8, term.Length)].CopyTo(head);
        return BinaryPrimitives.ReadUInt64BigEndian(head);
    }
}
