using MetaCatalog.Search.Highlighting;
using MetaCatalog.Search.Segments;

namespace MetaCatalog.Search.Matching;

/// <summary>Documents with any term that a pattern accepts, all with the same score.</summary>
internal sealed class TermSetPlan(TermPattern pattern, uint fields, bool coversAll, float boost) : Plan
{
    public override Matcher? Bind(LiveSegment segment)
    {
        var bits = new ulong[(segment.Segment.DocumentCount + 63) / 64];
        var any = false;
        foreach (var entry in pattern.Expand(segment.Segment.Terms))
        {
            Mark(new PostingCursor(segment.Segment, entry), bits);
            any = true;
        }

        return any ? new BitMatcher(bits, boost) : null;
    }

    public override void AddMarks(List<MarkRule> rules) => rules.Add(new MarkRule([], pattern.Accepts));

    public override string ToString() => $"terms {pattern}";

    private void Mark(PostingCursor cursor, ulong[] bits)
    {
        if (!coversAll)
        {
            MarkInFields(cursor, bits);
            return;
        }

        while (cursor.NextBlock())
        {
            foreach (var document in cursor.Documents)
            {
                bits[document >> 6] |= 1UL << (document & 63);
            }
        }
    }

    private void MarkInFields(PostingCursor cursor, ulong[] bits)
    {
        for (var document = cursor.Next(); document != PostingCursor.End; document = cursor.Next())
        {
            bits[document >> 6] |= (cursor.Mask & fields) != 0 ? 1UL << (document & 63) : 0;
        }
    }
}
