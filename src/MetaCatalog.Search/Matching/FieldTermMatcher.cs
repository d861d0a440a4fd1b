using MetaCatalog.Search.Segments;

namespace MetaCatalog.Search.Matching;

/// <summary>Documents with a term in some of the text fields; only occurrences there count.</summary>
internal sealed class FieldTermMatcher(Segment segment, in TermEntry entry, Bm25 bm25, float weight, uint fields, int[] fieldWeights) : Matcher
{
    private readonly PostingCursor cursor = new(segment, entry);
    private readonly List<long> places = [];

    public override int Document => cursor.Document;

    public override int Cost => cursor.DocumentFrequency;

    public override int Advance(int target)
    {
        var document = cursor.Advance(target);
        while (document != End && (cursor.Mask & fields) == 0)
        {
            document = cursor.Next();
        }

        return document;
    }

    public override float Score() => weight * bm25.Saturation(Frequency(), segment.LengthCodes.Span[cursor.Document]);

    private int Frequency()
    {
        if ((cursor.Mask & ~fields) == 0)
        {
            return cursor.Frequency;
        }

        cursor.ReadPositions(fieldWeights, places);
        var frequency = 0;
        foreach (var place in places)
        {
            var field = (int)(place >> 32);
            frequency += (fields >> field & 1) != 0 ? fieldWeights[field] : 0;
        }

        return frequency;
    }
}
