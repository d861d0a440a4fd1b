using System.Text;
using MetaCatalog.Search.Segments;

namespace MetaCatalog.Search.Matching;

/// <summary>What the plans of one request share: the schema, the visible segments and their statistics.</summary>
internal sealed class PlanContext(IndexSchema schema, IReadOnlyList<LiveSegment> segments)
{
    public IndexSchema Schema => schema;

    public IReadOnlyList<LiveSegment> Segments => segments;

    public Bm25 Bm25 { get; } = new(segments);

    public int[] FieldWeights { get; } = [.. schema.TextFields.Select(static field => field.Weight)];

    /// <summary>A term as it lies in the dictionary.</summary>
    public static byte[] Utf8(char space, string term) => Encoding.UTF8.GetBytes(space + term);

    /// <summary>In how many visible living documents a term is.</summary>
    public long DocumentFrequency(byte[] term)
    {
        var frequency = 0L;
        foreach (var segment in segments)
        {
            frequency += segment.Segment.Terms.TryFind(term, out var entry) ? segment.LiveFrequency(entry) : 0;
        }

        return frequency;
    }
}
