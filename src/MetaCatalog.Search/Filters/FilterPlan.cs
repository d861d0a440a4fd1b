using MetaCatalog.Search.Matching;
using MetaCatalog.Search.Segments;

namespace MetaCatalog.Search.Filters;

/// <summary>Documents that pass a filter, as a part of a query.</summary>
internal sealed class FilterPlan(Filter filter, IndexSchema schema, float boost) : Plan
{
    public override Matcher Bind(LiveSegment segment)
    {
        var test = FilterTest.For(filter, segment.Segment, schema);
        var bits = new ulong[(segment.Segment.DocumentCount + 63) / 64];
        for (var document = 0; document < segment.Segment.DocumentCount; document++)
        {
            bits[document >> 6] |= test.Passes(document) ? 1UL << (document & 63) : 0;
        }

        return new BitMatcher(bits, boost);
    }

    public override string ToString() => $"filter {filter}";
}
