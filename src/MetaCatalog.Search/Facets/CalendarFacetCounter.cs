using System.Globalization;
using System.Runtime.InteropServices;
using MetaCatalog.Search.Segments;

namespace MetaCatalog.Search.Facets;

/// <summary>See <see cref="CalendarFacet"/>.</summary>
internal sealed class CalendarFacetCounter(CalendarFacet facet, int number) : FacetCounter
{
    // Years and months are counted in one number each, days in days since year 1.
    private readonly Dictionary<int, int> counts = [];
    private readonly HashSet<int> ofDocument = [];
    private NumberColumn? column;

    public override void Enter(Segment segment) => column = (NumberColumn)segment.Columns[number];

    public override void Count(ReadOnlySpan<int> documents)
    {
        foreach (var document in documents)
        {
            var (start, end) = (column!.Start(document), column.End(document));
            if (end - start == 1)
            {
                CountOne(start);
            }
            else
            {
                CountEach(start, end);
            }
        }
    }

    public override void Leave()
    {
    }

    public override FacetResult Result()
    {
        var latest = counts.OrderByDescending(static count => count.Key).Take(facet.Top).Reverse();
        return new FacetResult(facet.Field, [.. latest.Select(count => new FacetCount(Name(count.Key), count.Value))], counts.Count);
    }

    private void CountOne(int value) => CollectionsMarshal.GetValueRefOrAddDefault(counts, Bucket(new DateTime(column!.Sortable(value))), out _)++;

    private void CountEach(int start, int end)
    {
        ofDocument.Clear();
        for (var value = start; value < end; value++)
        {
            if (ofDocument.Add(Bucket(new DateTime(column!.Sortable(value)))))
            {
                CountOne(value);
            }
        }
    }

    private int Bucket(DateTime instant) => facet.Unit switch
    {
        CalendarUnit.Year => instant.Year,
        CalendarUnit.Month => instant.Year * 12 + instant.Month - 1,
        _ => (int)(instant.Ticks / TimeSpan.TicksPerDay),
    };

    private string Name(int bucket) => facet.Unit switch
    {
        CalendarUnit.Year => bucket.ToString("D4", CultureInfo.InvariantCulture),
        CalendarUnit.Month => string.Create(CultureInfo.InvariantCulture, $"{bucket / 12:D4}-{bucket % 12 + 1:D2}"),
        _ => new DateTime(bucket * TimeSpan.TicksPerDay).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };
}
