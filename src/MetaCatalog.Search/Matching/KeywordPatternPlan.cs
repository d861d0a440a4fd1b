using System.Text;
using MetaCatalog.Search.Segments;

namespace MetaCatalog.Search.Matching;

/// <summary>Documents with a keyword of a pattern with <c>*</c> and <c>?</c>.</summary>
internal sealed class KeywordPatternPlan(int number, string pattern, float boost) : Plan
{
    private readonly Glob glob = new(pattern);

    public override Matcher Bind(LiveSegment segment)
    {
        var column = (KeywordColumn)segment.Segment.Columns[number];
        var accepted = new bool[column.Count];
        for (var ordinal = column.FirstNotBelow(Encoding.UTF8.GetBytes(glob.Literal)); ordinal < column.Count; ordinal++)
        {
            accepted[ordinal] = glob.IsMatch(column.Utf8(ordinal));
        }

        var bits = new ulong[(segment.Segment.DocumentCount + 63) / 64];
        for (var document = 0; document < segment.Segment.DocumentCount; document++)
        {
            for (var value = column.Start(document); value < column.End(document); value++)
            {
                bits[document >> 6] |= accepted[column.Ordinal(value)] ? 1UL << (document & 63) : 0;
            }
        }

        return new BitMatcher(bits, boost);
    }

    public override string ToString() => $"keywords '{pattern}'";
}
