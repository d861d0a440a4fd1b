using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace MetaCatalog.Search.Segments;

/// <summary>Every occurrence of every term of a batch, in order of document; turned into postings by one counting sort.</summary>
internal sealed class OccurrenceList : IDisposable
{
    /// <summary>The field of terms that are not searched: no frequency, no positions.</summary>
    public const int NoField = 63;

    private const int MaxTermLength = 129;

    private readonly TermTable terms = new();
    private Occurrence[] occurrences = ArrayPool<Occurrence>.Shared.Rent(256);
    private int count;

    /// <summary>About how many bytes the occurrences take while they are being sorted.</summary>
    public long Size => count * 20L;

    /// <summary>Adds an occurrence; documents rise, and within one the positions of a field.</summary>
    [SkipLocalsInit] // called for every token; clearing the key would cost more than filling it
    public void Add(char space, ReadOnlySpan<char> term, int document, int field, int position)
    {
        Span<char> key = stackalloc char[MaxTermLength];
        key[0] = space;
        term.CopyTo(key[1..]);
        if (count == occurrences.Length)
        {
            Borrowed.Grow(ref occurrences, count, count + 1);
        }

        occurrences[count++] = new Occurrence(terms.Number(key[..(term.Length + 1)]), document, Place.Of(field, position));
    }

    public void WriteTo(PostingsWriter postings, IndexSchema schema, ReadOnlySpan<byte> lengthCodes)
    {
        var sorted = ArrayPool<ulong>.Shared.Rent(Math.Max(1, count));
        var starts = Sort(sorted);
        var sortedTerms = terms.Sorted();
        var encoder = new PostingEncoder(schema);
        foreach (var term in sortedTerms.Order)
        {
            postings.Begin();
            WriteList(sorted.AsSpan(starts[term], starts[term + 1] - starts[term]), encoder, postings, lengthCodes);
            postings.End(sortedTerms[term]);
        }

        ArrayPool<ulong>.Shared.Return(sorted);
    }

    public void Dispose()
    {
        terms.Dispose();
        ArrayPool<Occurrence>.Shared.Return(occurrences);
    }

    private static void WriteList(Span<ulong> list, PostingEncoder encoder, PostingsWriter postings, ReadOnlySpan<byte> lengthCodes)
    {
        for (var i = 0; i < list.Length;)
        {
            var document = (int)(list[i] >> 32);
            var end = i + 1;
            while (end < list.Length && (int)(list[end] >> 32) == document)
            {
                end++;
            }

            encoder.Encode(list[i..end]);
            postings.Add(document, encoder.Frequency, encoder.Mask, lengthCodes[document], encoder.Positions);
            i = end;
        }
    }

    /// <summary>The documents (upper half) and places of each term, from its start on. Stable: a term's documents stay in order.</summary>
    private int[] Sort(ulong[] sorted)
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

        var next = starts.AsSpan(0, terms.Count).ToArray();
        foreach (ref readonly var occurrence in occurrences.AsSpan(0, count))
        {
            sorted[next[occurrence.Term]++] = ((ulong)occurrence.Document << 32) | occurrence.Place;
        }

        return starts;
    }

    private readonly record struct Occurrence(int Term, int Document, uint Place);

    /// <summary>Where in a document a term occurs: the field in the upper six bits, the position in the others.</summary>
    private static class Place
    {
        private const int PositionBits = 26;
        private const uint LastPosition = (1u << PositionBits) - 1;

        /// <summary>Positions beyond sixty-seven million are one: a text so long is found, but its end has no phrases.</summary>
        public static uint Of(int field, int position) => ((uint)field << PositionBits) | Math.Min((uint)position, LastPosition);

        public static int Field(ulong occurrence) => (int)((uint)occurrence >> PositionBits);

        public static int Position(ulong occurrence) => (int)((uint)occurrence & LastPosition);
    }

    /// <summary>Encodes the occurrences of one term in one document.</summary>
    private sealed class PostingEncoder(IndexSchema schema)
    {
        private readonly ByteBuffer positions = new();

        public int Frequency { get; private set; }

        public uint Mask { get; private set; }

        public ReadOnlySpan<byte> Positions => positions.Written;

        public void Encode(Span<ulong> occurrences)
        {
            (Frequency, Mask) = (0, 0);
            positions.Clear();
            if (Place.Field(occurrences[0]) == NoField)
            {
                Frequency = 1;
                return;
            }

            if (occurrences.Length > 1)
            {
                occurrences.Sort();
            }

            foreach (var occurrence in occurrences)
            {
                Mask |= 1u << Place.Field(occurrence);
            }

            EncodeFields(occurrences);
        }

        private void EncodeFields(Span<ulong> occurrences)
        {
            var severalFields = !BitOperations.IsPow2(Mask);
            for (var i = 0; i < occurrences.Length;)
            {
                var field = Place.Field(occurrences[i]);
                var end = i;
                var distinct = 0;
                for (; end < occurrences.Length && Place.Field(occurrences[end]) == field; end++)
                {
                    distinct += end == i || occurrences[end] != occurrences[end - 1] ? 1 : 0;
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

        private void EncodePositions(Span<ulong> ofField)
        {
            var last = 0;
            for (var i = 0; i < ofField.Length; i++)
            {
                if (i == 0 || ofField[i] != ofField[i - 1])
                {
                    var position = Place.Position(ofField[i]);
                    positions.Varint((uint)(position - last));
                    last = position;
                }
            }
        }
    }
}
