using System.Globalization;
using MetaCatalog.Search.Segments;

namespace MetaCatalog.Search.Facets;

/// <summary>See <see cref="RangeFacet"/>.</summary>
internal sealed class RangeFacetCounter : FacetCounter
{
    private const int MaxBounds = 1_000;

    private readonly RangeFacet facet;
    private readonly int number;
    private readonly double[] bounds;
    private readonly int[] counts;
    private readonly int[] lastCounted;
    private NumberColumn? column;
    private double lastValue = double.NaN;
    private int lastBucket = -1;

    public RangeFacetCounter(RangeFacet facet, int number)
    {
        (this.facet, this.number) = (facet, number);
        bounds = [.. facet.Bounds];
        if (bounds.Length is < 2 or > MaxBounds || bounds.Zip(bounds.Skip(1)).Any(static pair => !(pair.First < pair.Second)))
        {
            throw new SearchRequestException($"The bounds of '{facet.Field}' must be 2 to {MaxBounds} rising numbers.");
        }

        counts = new int[bounds.Length - 1];
        lastCounted = new int[bounds.Length - 1];
    }

    public override void Enter(Segment segment)
    {
        column = (NumberColumn)segment.Columns[number];
        Array.Fill(lastCounted, -1);
    }

    public override void Count(ReadOnlySpan<int> documents)
    {
        var starts = column!.Starts;
        foreach (var document in documents)
        {
            var (value, end) = column.IsSingle ? (document, document + 1) : (starts[document], starts[document + 1]);
            for (; value < end; value++)
            {
                CountOnce(document, BucketOf(column.Double(value)));
            }
        }
    }

    public override void Leave()
    {
    }

    public override FacetResult Result() => new(facet.Field, [.. counts.Select(static (count, i) => (count, i)).Select(Named)], counts.Length);

    private FacetCount Named((int Count, int Bucket) bucket) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{bounds[bucket.Bucket]}..{bounds[bucket.Bucket + 1]}"), bucket.Count);

    private void CountOnce(int document, int bucket)
    {
        if (bucket >= 0 && lastCounted[bucket] != document)
        {
            lastCounted[bucket] = document;
            counts[bucket]++;
        }
    }

    // Neighbours are often alike.
    private int BucketOf(double value)
    {
        if (!value.Equals(lastValue))
        {
            (lastValue, lastBucket) = (value, Bucket(value));
        }

        return lastBucket;
    }

    private int Bucket(double value)
    {
        var at = Array.BinarySearch(bounds, value);
        at = at >= 0 ? at : ~at - 1;
        return at == counts.Length && value == bounds[^1] ? at - 1 : at < counts.Length ? at : -1;
    }
}
