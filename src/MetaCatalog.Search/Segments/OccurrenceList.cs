using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace MetaCatalog.Search.Segments;

/// <summary>Every occurrence of every term of a batch, in order of document; turned into postings by one counting sort.</summary>
internal sealed class OccurrenceList
{
    /// <summary>The field of terms that are not searched: no frequency, no positions.</summary>
    public const int NoField = 63;

    private const int MaxTermLength = 129;

    private readonly TermTable terms = new();
    private Occurrence[] occurrences = new Occurrence[256];
    private int count;

    /// <summary>Adds an occurrence; documents rise, and within one the positions of a field.</summary>
    [SkipLocalsInit] // called for every token; clearing the key would cost more than filling it
    public void Add(char space, ReadOnlySpan<char> term, int document, int field, int position)
    {
        Span<char> key = stackalloc char[MaxTermLength];
        key[0] = space;
        term.CopyTo(key[1..]);
        if (count == occurrences.Length)
        {
            Array.Resize(ref occurrences, count * 2);
        }

        occurrences[count++] = new Occurrence(terms.Number(key[..(term.Length + 1)]), document, ((long)field << 32) | (uint)position);
    }

    public void WriteTo(PostingsWriter postings, IndexSchema schema, ReadOnlySpan<byte> lengthCodes)
    {
        var starts = Sort(out var sorted);
        var utf8 = Enumerable.Range(0, terms.Count).Select(terms.Utf8).ToList();
        var encoder = new PostingEncoder(schema);
        foreach (var term in InOrder(utf8))
        {
            postings.Begin();
            WriteList(sorted.AsSpan(starts[term], starts[term + 1] - starts[term]), encoder, postings, lengthCodes);
            postings.End(utf8[term]);
        }
    }

    /// <summary>The terms in the order of their bytes: sorted by the first eight as numbers, then the few that are still equal.</summary>
    private static int[] InOrder(List<byte[]> utf8)
    {
        var order = Enumerable.Range(0, utf8.Count).ToArray();
        var heads = utf8.ConvertAll(Head).ToArray();
        Array.Sort(heads, order);
        var whole = Comparer<int>.Create((a, b) => utf8[a].AsSpan().SequenceCompareTo(utf8[b]));
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

    private static ulong Head(byte[] term)
    {
        Span<byte> head = stackalloc byte[8];
        term.AsSpan(0, Math.Min(8, term.Length)).CopyTo(head);
        return BinaryPrimitives.ReadUInt64BigEndian(head);
    }

    private static void WriteList(Span<Occurrence> list, PostingEncoder encoder, PostingsWriter postings, ReadOnlySpan<byte> lengthCodes)
    {
        for (var i = 0; i < list.Length;)
        {
            var end = i + 1;
            while (end < list.Length && list[end].Document == list[i].Document)
            {
                end++;
            }

            encoder.Encode(list[i..end]);
            postings.Add(list[i].Document, encoder.Frequency, encoder.Mask, lengthCodes[list[i].Document], encoder.Positions);
            i = end;
        }
    }

    /// <summary>Stable: within a term the occurrences stay in order of document.</summary>
    private int[] Sort(out Occurrence[] sorted)
    {
        var starts = new int[terms.Count + 1];
        foreach (ref readonly var occurrence in occurrences.AsSpan(0, count))
        {
            starts[occurrence.Term + 1]++;
        }

        for (var i = 0; i < terms.Count; i++)
        {
            starts[i + 1] += starts[i];
        }

        sorted = new Occurrence[count];
        var next = starts.AsSpan(0, terms.Count).ToArray();
        foreach (ref readonly var occurrence in occurrences.AsSpan(0, count))
        {
            sorted[next[occurrence.Term]++] = occurrence;
        }

        return starts;
    }

    /// <summary>Where a term occurs: field in the upper half of the place, position in the lower.</summary>
    internal readonly record struct Occurrence(int Term, int Document, long Place);

    /// <summary>Encodes the occurrences of one term in one document.</summary>
    private sealed class PostingEncoder(IndexSchema schema)
    {
        private readonly ByteBuffer positions = new();

        public int Frequency { get; private set; }

        public uint Mask { get; private set; }

        public ReadOnlySpan<byte> Positions => positions.Written;

        public void Encode(Span<Occurrence> occurrences)
        {
            (Frequency, Mask) = (0, 0);
            positions.Clear();
            if (occurrences[0].Place >> 32 == NoField)
            {
                Frequency = 1;
                return;
            }

            if (occurrences.Length > 1)
            {
                occurrences.Sort(static (a, b) => a.Place.CompareTo(b.Place));
            }

            foreach (ref readonly var occurrence in occurrences)
            {
                Mask |= 1u << (int)(occurrence.Place >> 32);
            }

            EncodeFields(occurrences);
        }

        private void EncodeFields(Span<Occurrence> occurrences)
        {
            var severalFields = !BitOperations.IsPow2(Mask);
            for (var i = 0; i < occurrences.Length;)
            {
                var field = (int)(occurrences[i].Place >> 32);
                var end = i;
                var distinct = 0;
                for (; end < occurrences.Length && occurrences[end].Place >> 32 == field; end++)
                {
                    distinct += end == i || occurrences[end].Place != occurrences[end - 1].Place ? 1 : 0;
                }

                if (severalFields)
                {
                    positions.Varint((uint)distinct);
                }

                EncodePositions(occurrences[i..end]);
                Frequency += distinct * schema.TextFields[field].Weight;
                i = end;
            }
        }

        private void EncodePositions(Span<Occurrence> ofField)
        {
            var last = 0;
            for (var i = 0; i < ofField.Length; i++)
            {
                if (i == 0 || ofField[i].Place != ofField[i - 1].Place)
                {
                    positions.Varint((uint)((int)ofField[i].Place - last));
                    last = (int)ofField[i].Place;
                }
            }
        }
    }
}
