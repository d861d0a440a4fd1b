using System.Numerics;
using MetaCatalog.Search.Segments;

namespace MetaCatalog.Search.Matching;

/// <summary>The documents of a segment with any term of a pattern, and how often they have them. Immutable.</summary>
internal sealed class PatternHits
{
    private const int PageBits = 12;
    private const int PageSize = 1 << PageBits;

    private readonly ulong[] found;
    private readonly float[]?[] pages;

    /// <param name="segment">The segment.</param>
    /// <param name="pattern">Which terms.</param>
    /// <param name="fields">The text fields that count; all bits when none has to be left out.</param>
    /// <param name="weights">The weights of the text fields.</param>
    public PatternHits(LiveSegment segment, TermPattern pattern, uint fields, int[] weights)
    {
        found = new ulong[(segment.Segment.DocumentCount + 63) / 64];
        pages = new float[]?[(segment.Segment.DocumentCount + PageSize - 1) >> PageBits];
        var cursor = new PostingCursor(segment.Segment);
        var inFields = new FieldFrequency(cursor, fields, weights);
        foreach (var (entry, nearness) in pattern.Expand(segment.Segment.Terms))
        {
            cursor.Begin(entry);
            if (fields == uint.MaxValue)
            {
                AddAll(cursor, nearness);
            }
            else
            {
                AddFrom(cursor, inFields, nearness);
            }
        }

        Count = found.Sum(static word => BitOperations.PopCount(word));
        LiveCount = segment.HasDeletions ? CountLiving(segment.Deleted) : Count;
    }

    public bool IsEmpty => Count == 0;

    /// <summary>How many documents there are.</summary>
    public int Count { get; }

    /// <summary>How many of them are not deleted.</summary>
    public int LiveCount { get; }

    /// <summary>The sum of the frequencies, weighted by field and nearness.</summary>
    public float Frequency(int document) => pages[document >> PageBits]![document & (PageSize - 1)]; // asked of what was found only

    /// <summary>The first document at or after one; <see cref="Matcher.End"/> when there is none.</summary>
    public int Next(int document)
    {
        for (var word = document >> 6; word < found.Length; word++)
        {
            var left = word == document >> 6 ? found[word] & (ulong.MaxValue << (document & 63)) : found[word];
            if (left != 0)
            {
                return (word << 6) + BitOperations.TrailingZeroCount(left);
            }
        }

        return Matcher.End;
    }

    private void AddAll(PostingCursor cursor, float nearness)
    {
        while (cursor.NextBlock())
        {
            var documents = cursor.Documents;
            var frequencies = cursor.Frequencies;
            for (var i = 0; i < documents.Length; i++)
            {
                Add(documents[i], nearness * (frequencies[i] + 1));
            }
        }
    }

    private void AddFrom(PostingCursor cursor, FieldFrequency inFields, float nearness)
    {
        for (var document = cursor.Next(); document != PostingCursor.End; document = cursor.Next())
        {
            if (inFields.IsThere)
            {
                Add(document, nearness * inFields.Value());
            }
        }
    }

    private void Add(int document, float frequency)
    {
        found[document >> 6] |= 1UL << (document & 63);
        (pages[document >> PageBits] ??= new float[PageSize])[document & (PageSize - 1)] += frequency;
    }

    private int CountLiving(ReadOnlySpan<ulong> deleted)
    {
        var count = 0;
        for (var word = 0; word < found.Length; word++)
        {
            count += BitOperations.PopCount(found[word] & ~deleted[word]);
        }

        return count;
    }
}
