using System.Runtime.InteropServices;
using System.Text;

namespace MetaCatalog.Search.Segments;

/// <summary>Numbers for terms in the order they are first seen. Terms lie one after the other in one array, and hashes in the table itself:
/// a look-up touches two places in memory, where a dictionary of strings touches four.</summary>
internal sealed class TermTable
{
    private const uint Seed = 2_654_435_769;

    private readonly List<(int Start, int Length)> places = [];
    private char[] characters = new char[4096];
    private (uint Hash, int Number)[] slots = new (uint, int)[1024];
    private int used;

    public int Count => places.Count;

    public int Number(ReadOnlySpan<char> term)
    {
        var hash = Hash(term);
        var mask = slots.Length - 1;
        for (var slot = (int)hash & mask; ; slot = (slot + 1) & mask)
        {
            ref var held = ref slots[slot];
            if (held.Number == 0)
            {
                held = (hash, Add(term) + 1);
                GrowWhenHalfFull();
                return places.Count - 1;
            }

            if (held.Hash == hash && Term(held.Number - 1).SequenceEqual(term))
            {
                return held.Number - 1;
            }
        }
    }

    /// <summary>The term of a number, in UTF-8.</summary>
    public byte[] Utf8(int number)
    {
        var term = Term(number);
        var utf8 = new byte[Encoding.UTF8.GetByteCount(term)];
        Encoding.UTF8.GetBytes(term, utf8);
        return utf8;
    }

    private ReadOnlySpan<char> Term(int number) => characters.AsSpan(places[number].Start, places[number].Length);

    private int Add(ReadOnlySpan<char> term)
    {
        if (characters.Length - used < term.Length)
        {
            Array.Resize(ref characters, characters.Length * 2 + term.Length);
        }

        term.CopyTo(characters.AsSpan(used));
        places.Add((used, term.Length));
        used += term.Length;
        return places.Count - 1;
    }

    private void GrowWhenHalfFull()
    {
        if (places.Count * 2 < slots.Length)
        {
            return;
        }

        var old = slots;
        slots = new (uint, int)[old.Length * 2];
        foreach (var held in old)
        {
            var slot = (int)held.Hash & (slots.Length - 1);
            while (held.Number != 0 && slots[slot].Number != 0)
            {
                slot = (slot + 1) & (slots.Length - 1);
            }

            slots[slot] = held.Number == 0 ? slots[slot] : held;
        }
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
