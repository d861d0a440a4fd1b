using System.Text;
using MetaCatalog.Search.Segments;

namespace MetaCatalog.Search.Filters;

/// <summary>See <see cref="Filter.Exists"/>.</summary>
internal sealed class ExistsTest(Column column) : FilterTest
{
    public override bool Passes(int document) => column.End(document) > column.Start(document);
}

/// <summary>See <see cref="Filter.NumberRange"/> and <see cref="Filter.InstantRange"/>; bounds as sortable numbers. Compares what is
/// stored, so that no value is decoded.</summary>
internal sealed class RangeTest : FilterTest
{
    private readonly NumberColumn column;
    private readonly PackedNumbers values;
    private readonly ulong first;
    private readonly ulong span;
    private readonly bool isEmpty;

    public RangeTest(NumberColumn column, long from, long to)
    {
        this.column = column;
        values = column.Values;
        if (column.StoredRange(from, to) is var (low, high))
        {
            (first, span) = (low, high - low);
        }
        else
        {
            isEmpty = true;
        }
    }

    public override bool Passes(int document)
    {
        for (var value = column.Start(document); value < column.End(document); value++)
        {
            if (values.Stored(value) - first <= span)
            {
                return !isEmpty;
            }
        }

        return false;
    }
}

/// <summary>See <see cref="Filter.BoxIntersects"/> and <see cref="Filter.BoxWithin"/>.</summary>
internal sealed class BoxTest(BoxColumn column, GeoBox asked, Func<GeoBox, GeoBox, bool> relation) : FilterTest
{
    public override bool Passes(int document)
    {
        for (var value = column.Start(document); value < column.End(document); value++)
        {
            if (relation(column.Box(value).ToBox(), asked))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>See <see cref="Filter.PeriodOverlaps"/>.</summary>
internal sealed class PeriodTest(PeriodColumn column, Period asked) : FilterTest
{
    public override bool Passes(int document)
    {
        for (var value = column.Start(document); value < column.End(document); value++)
        {
            if (column.StartTicks(value) <= asked.EndTicks && asked.StartTicks <= column.EndTicks(value))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>See <see cref="Filter.Keys"/>.</summary>
internal sealed class KeysTest(KeyList keys, IReadOnlyCollection<string> values) : FilterTest
{
    private readonly HashSet<int> documents = [.. values.Select(value => keys.Find(Encoding.UTF8.GetBytes(value)))];

    public override bool Passes(int document) => documents.Contains(document);
}
