using MetaCatalog.Search.Segments;

namespace MetaCatalog.Search.Storage;

/// <summary>Which segments to merge: when there are as many of about one size as the merge factor, those; and one that is mostly
/// deleted, alone.</summary>
internal static class MergePolicy
{
    /// <summary>Segments are not made larger than this.</summary>
    public const int MaxDocuments = 2_000_000;

    /// <summary>The segments of one partition to merge next, or none.</summary>
    /// <param name="segments">Those that are not being merged already.</param>
    /// <param name="factor">The merge factor.</param>
    /// <param name="maxDocuments">Merges that would be larger are left out.</param>
    public static IReadOnlyList<LiveSegment> Pick(IEnumerable<LiveSegment> segments, int factor, int maxDocuments)
    {
        var bySize = segments.GroupBy(segment => (segment.Partition, Level: Level(segment.LiveCount, factor)));
        var full = bySize.Where(group => group.Count() >= factor && group.Sum(static segment => (long)segment.LiveCount) <= maxDocuments)
            .OrderBy(static group => group.Key.Level).ThenBy(static group => group.Key.Partition, StringComparer.Ordinal).FirstOrDefault();
        return full is not null ? [.. full] : MostlyDeleted(segments, maxDocuments);
    }

    private static IReadOnlyList<LiveSegment> MostlyDeleted(IEnumerable<LiveSegment> segments, int maxDocuments) =>
        [.. segments.Where(segment => segment.DeletedCount > segment.LiveCount && segment.LiveCount <= maxDocuments).Take(1)];

    private static int Level(int count, int factor) => (int)Math.Log(Math.Max(1, count), factor);
}
