using MetaCatalog.Search.Segments;

namespace MetaCatalog.Search.Matching;

/// <summary>How often the term of a cursor is in some of the text fields of the document it stands at.</summary>
/// <param name="cursor">The cursor.</param>
/// <param name="fields">The fields, as bits.</param>
/// <param name="weights">The weights of all text fields.</param>
internal sealed class FieldFrequency(PostingCursor cursor, uint fields, int[] weights)
{
    private readonly List<long> places = [];

    /// <summary>Whether it is there at all.</summary>
    public bool IsThere => (cursor.Mask & fields) != 0;

    /// <summary>The frequency, weighted by field.</summary>
    public int Value()
    {
        if ((cursor.Mask & ~fields) == 0)
        {
            return cursor.Frequency;
        }

        cursor.ReadPositions(weights, places);
        var frequency = 0;
        foreach (var place in places)
        {
            var field = (int)(place >> 32);
            frequency += (fields >> field & 1) != 0 ? weights[field] : 0;
        }

        return frequency;
    }
}
