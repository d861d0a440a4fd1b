using System.Numerics;

namespace MetaCatalog.Search.Segments;

/// <summary>A segment and which of its documents are deleted, at one moment. Immutable.</summary>
internal sealed class LiveSegment
{
    // Looking a deleted document up in a list costs about as much as going through so many postings.
    private const long CountingRatio = 64;

    private readonly ulong[]? deleted;

    public LiveSegment(Segment segment, string partition, ulong[]? deleted = null)
    {
        (Segment, Partition, this.deleted) = (segment, partition, deleted);
        DeletedCount = deleted?.Sum(static bits => BitOperations.PopCount(bits)) ?? 0;
        LiveCount = segment.DocumentCount - DeletedCount;
        LiveLength = SumLengths();
    }

    private LiveSegment(LiveSegment before, ulong[] deleted, int count, long length)
    {
        (Segment, Partition, this.deleted, FileName, Id) = (before.Segment, before.Partition, deleted, before.FileName, before.Id);
        DeletedCount = before.DeletedCount + count;
        LiveCount = before.LiveCount - count;
        LiveLength = before.LiveLength - length;
    }

    public Segment Segment { get; }

    /// <summary>The same for this segment whatever is deleted from it and wherever its bytes lie.</summary>
    public object Id { get; private init; } = new();

    public string Partition { get; }

    /// <summary>The file it is saved in, null while it is in memory only.</summary>
    public string? FileName { get; init; }

    public int DeletedCount { get; }

    public int LiveCount { get; }

    /// <summary>The sum of the living documents' lengths.</summary>
    public long LiveLength { get; }

    public bool HasDeletions => DeletedCount > 0;

    /// <summary>One bit a document; empty when none is deleted.</summary>
    public ReadOnlySpan<ulong> Deleted => deleted;

    public bool IsDeleted(int document) => deleted is not null && (deleted[document >> 6] >> (document & 63) & 1) != 0;

    /// <summary>The same with more documents deleted; none of them may be yet.</summary>
    public LiveSegment Without(IReadOnlyCollection<int> documents)
    {
        var bits = deleted is null ? new ulong[(Segment.DocumentCount + 63) / 64] : (ulong[])deleted.Clone();
        var length = 0L;
        foreach (var document in documents)
        {
            bits[document >> 6] |= 1UL << (document & 63);
            length += Lengths.Decode(Segment.LengthCodes.Span[document]);
        }

        return new LiveSegment(this, bits, documents.Count, length);
    }

    /// <summary>The same, saved.</summary>
    public LiveSegment SavedAs(string fileName, Segment mapped) => new(mapped, Partition, deleted) { FileName = fileName, Id = Id };

    /// <summary>In how many living documents a term is, exactly.</summary>
    public int LiveFrequency(in TermEntry entry)
    {
        if (!HasDeletions)
        {
            return entry.DocumentFrequency;
        }

        return entry.DocumentFrequency <= DeletedCount * CountingRatio ? CountLiving(entry) : entry.DocumentFrequency - CountDeleted(entry);
    }

    private int CountLiving(in TermEntry entry)
    {
        var count = 0;
        var cursor = new PostingCursor(Segment, entry);
        while (cursor.NextBlock())
        {
            foreach (var document in cursor.Documents)
            {
                count += IsDeleted(document) ? 0 : 1;
            }
        }

        return count;
    }

    private int CountDeleted(in TermEntry entry)
    {
        var count = 0;
        var cursor = new PostingCursor(Segment, entry);
        for (var word = 0; word < deleted!.Length; word++)
        {
            for (var bits = deleted[word]; bits != 0; bits &= bits - 1)
            {
                var document = (word << 6) + BitOperations.TrailingZeroCount(bits);
                count += cursor.Advance(document) == document ? 1 : 0;
            }
        }

        return count;
    }

    private long SumLengths()
    {
        var sum = 0L;
        var codes = Segment.LengthCodes.Span;
        for (var document = 0; document < codes.Length; document++)
        {
            sum += IsDeleted(document) ? 0 : Lengths.Decode(codes[document]);
        }

        return sum;
    }
}
