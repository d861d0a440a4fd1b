using MetaCatalog.Search.Segments;

namespace MetaCatalog.Search.Matching;

/// <summary>Documents with a term in some of the text fields; only occurrences there count.</summary>
internal sealed class FieldTermMatcher : Matcher
{
    private readonly PostingCursor cursor;
    private readonly FieldFrequency frequency;
    private readonly Segment segment;
    private readonly Bm25 bm25;
    private readonly float weight;

    public FieldTermMatcher(Segment segment, in TermEntry entry, Bm25 bm25, float weight, uint fields, int[] fieldWeights)
    {
        (this.segment, this.bm25, this.weight) = (segment, bm25, weight);
        cursor = new PostingCursor(segment, entry);
        frequency = new FieldFrequency(cursor, fields, fieldWeights);
    }

    public override int Document => cursor.Document;

    public override int Cost => cursor.DocumentFrequency;

    public override int Advance(int target)
    {
        var document = cursor.Advance(target);
        while (document != End && !frequency.IsThere)
        {
            document = cursor.Next();
        }

        return document;
    }

    public override float Score() => weight * bm25.Saturation(frequency.Value(), segment.LengthCodes.Span[cursor.Document]);
}
