using MetaCatalog.Search.Segments;

namespace MetaCatalog.Search.Matching;

/// <summary>Documents with any term of a pattern.</summary>
internal sealed class PatternMatcher(Segment segment, PatternHits hits, Bm25 bm25, float weight) : Matcher
{
    private int document = -1;

    public override int Document => document;

    public override int Cost => hits.Count;

    public override int Advance(int target) => document >= target ? document : document = hits.Next(target);

    public override float Score() => weight * bm25.Saturation(hits.Frequency(document), segment.LengthCodes.Span[document]);
}
