using MetaCatalog.Search.Segments;

namespace MetaCatalog.Search.Matching;

/// <summary>What a phrase is in every segment.</summary>
/// <param name="Bm25">The statistics.</param>
/// <param name="Weight">Boost times the terms' idf.</param>
/// <param name="Slop">How far the terms may be moved in all.</param>
/// <param name="Fields">The text fields that count, as bits.</param>
/// <param name="FieldWeights">The weights of all text fields.</param>
internal sealed record PhraseTerms(Bm25 Bm25, float Weight, int Slop, uint Fields, int[] FieldWeights);

/// <summary>Documents in which terms stand one after the other in one field. With slop, the places of the terms less their offsets in
/// the phrase may differ by so much.</summary>
internal sealed class PhraseMatcher : Matcher
{
    // Keeps place − offset from reaching into the field before.
    private const long Shift = 1 << 20;

    private readonly Segment segment;
    private readonly PhraseTerms phrase;
    private readonly int[] offsets;
    private readonly PostingCursor[] cursors;
    private readonly PostingCursor[] byFrequency;
    private readonly List<long>[] places;
    private readonly int[] at;
    private int document = -1;
    private int frequency;

    public PhraseMatcher(Segment segment, IReadOnlyList<(TermEntry Entry, int Offset)> terms, PhraseTerms phrase)
    {
        this.segment = segment;
        this.phrase = phrase;
        offsets = [.. terms.Select(static term => term.Offset)];
        cursors = [.. terms.Select(term => new PostingCursor(segment, term.Entry))];
        byFrequency = [.. cursors.OrderBy(static cursor => cursor.DocumentFrequency)];
        places = [.. terms.Select(static _ => new List<long>())];
        at = new int[terms.Count];
    }

    public override int Document => document;

    public override int Cost => byFrequency[0].DocumentFrequency;

    public override float Score() => phrase.Weight * phrase.Bm25.Saturation(frequency, segment.LengthCodes.Span[document]);

    public override int Advance(int target)
    {
        if (document >= target)
        {
            return document;
        }

        var candidate = byFrequency[0].Advance(target);
        while (candidate != End)
        {
            var next = NextPossible(candidate);
            if (next == candidate && (frequency = CountMatches()) > 0)
            {
                return document = candidate;
            }

            candidate = byFrequency[0].Advance(next == candidate ? candidate + 1 : next);
        }

        return document = End;
    }

    private int NextPossible(int candidate)
    {
        foreach (var cursor in byFrequency)
        {
            var next = cursor.Advance(candidate);
            if (next != candidate)
            {
                return next;
            }
        }

        return candidate;
    }

    /// <summary>Moves the hindmost term on, and on; each time the terms stand close enough counts with the weight of the field.</summary>
    private int CountMatches()
    {
        if (!ReadPlaces())
        {
            return 0;
        }

        Array.Clear(at);
        var matches = 0;
        while (true)
        {
            var (hindmost, least, greatest) = Spread();
            if (greatest - least <= phrase.Slop)
            {
                matches += phrase.FieldWeights[(int)(least >> 32)];
            }

            if (++at[hindmost] == places[hindmost].Count)
            {
                return matches;
            }
        }
    }

    private (int Hindmost, long Least, long Greatest) Spread()
    {
        var (hindmost, least, greatest) = (0, long.MaxValue, long.MinValue);
        for (var i = 0; i < places.Length; i++)
        {
            var place = places[i][at[i]];
            greatest = Math.Max(greatest, place);
            if (place < least)
            {
                (hindmost, least) = (i, place);
            }
        }

        return (hindmost, least, greatest);
    }

    private bool ReadPlaces()
    {
        for (var i = 0; i < cursors.Length; i++)
        {
            var list = places[i];
            cursors[i].ReadPositions(phrase.FieldWeights, list);
            list.RemoveAll(place => (phrase.Fields >> (int)(place >> 32) & 1) == 0);
            for (var k = 0; k < list.Count; k++)
            {
                list[k] += Shift - offsets[i];
            }

            if (list.Count == 0)
            {
                return false;
            }
        }

        return true;
    }
}
