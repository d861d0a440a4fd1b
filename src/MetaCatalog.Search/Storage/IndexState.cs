using System.Collections.Immutable;
using MetaCatalog.Search.Segments;

namespace MetaCatalog.Search.Storage;

/// <summary>All of an index at one moment. Immutable: a reader keeps the one it began with.</summary>
/// <param name="Segments">The segments of all partitions, oldest first.</param>
/// <param name="AppliedSequence">The sequence of the last change in it.</param>
internal sealed record IndexState(ImmutableArray<LiveSegment> Segments, long AppliedSequence)
{
    public static readonly IndexState Empty = new([], 0);

    /// <summary>The segments one may see who may see these partitions.</summary>
    public IReadOnlyList<LiveSegment> Visible(IReadOnlyCollection<string> partitions) =>
        [.. Segments.Where(segment => segment.LiveCount > 0 && partitions.Contains(segment.Partition, StringComparer.Ordinal))];
}
