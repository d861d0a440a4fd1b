using MetaCatalog.Search.Segments;

namespace MetaCatalog.Search.Storage;

/// <summary>Which segments to merge: when there are as many of about one size as the merge factor, those; and one that is mostly
/// deleted, alone. Those in memory together when they take too much of it.</summary>
internal static class MergePolicy
{
    /// <summary>Segments are not made larger than this.</summary>
    public const int MaxDocuments = 2_000_000;

    /// <summary>The segments of one partition to merge next, or none.</summary>
    /// <param name="segments">Those that are not being merged already.</param>
    /// <param name="factor">The merge factor.</param>
    /// <param name="size">How many documents the merged segment may have.</param>
    public static IReadOnlyList<LiveSegment> Pick(IEnumerable<LiveSegment> segments, int factor, MergeSize size)
    {
        var bySize = segments.GroupBy(segment => (segment.Partition, Level: Level(segment.LiveCount, factor)));
        var full = bySize.Where(group => group.Count() >= factor && size.Fits(group.Sum(static segment => (long)segment.LiveCount)))
            .OrderBy(static group => group.Key.Level).ThenBy(static group => group.Key.Partition, StringComparer.Ordinal).FirstOrDefault();
        return full is not null ? [.. full] : MostlyDeleted(segments, size);
    }

    /// <summary>The segments of the partition that takes most memory, when all together take more than allowed; or none.</summary>
    public static IReadOnlyList<LiveSegment> PickInMemory(IEnumerable<LiveSegment> segments, long memoryBytes)
    {
        var inMemory = segments.Where(static segment => segment.FileName is null).ToList();
        return inMemory.Sum(static segment => segment.Segment.Size) <= memoryBytes
            ? []
            : [.. inMemory.GroupBy(static segment => segment.Partition, StringComparer.Ordinal).MaxBy(static group => group.Sum(static segment => segment.Segment.Size))!]; // more than nothing
    }

    private static IReadOnlyList<LiveSegment> MostlyDeleted(IEnumerable<LiveSegment> segments, MergeSize size) =>
        [.. segments.Where(segment => segment.DeletedCount > segment.LiveCount && size.Fits(segment.LiveCount)).Take(1)];

    private static int Level(int count, int factor) => (int)Math.Log(Math.Max(1, count), factor);
}

/// <summary>How many documents a merge may have.</summary>
/// <param name="MoreThan">More than these.</param>
/// <param name="UpTo">Not more than these.</param>
internal readonly record struct MergeSize(long MoreThan, long UpTo)
{
    public bool Fits(long documents) => documents > MoreThan && documents <= UpTo;
}
