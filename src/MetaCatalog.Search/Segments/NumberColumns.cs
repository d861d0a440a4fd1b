namespace MetaCatalog.Search.Segments;

/// <summary>Numbers or instants by document.</summary>
internal sealed class NumberColumn(Segment segment, int number, bool isInstant) : Column(segment, number)
{
    private bool IsWhole => Numbers.Kind == 1;

    public PackedNumbers Values => Numbers;

    /// <summary>A value as a number that orders as the values do in every segment: ticks, or sortable bits.</summary>
    public long Sortable(int value) => IsWhole ? SortableDouble.ToBits(Numbers[value]) : Numbers[value];

    /// <summary>A value as a number; an instant as its ticks.</summary>
    public double Double(int value) => isInstant || IsWhole ? Numbers[value] : SortableDouble.FromBits(Numbers[value]);

    /// <summary>The stored numbers that lie between two sortable ones, ends included; nothing lies there when first exceeds last.</summary>
    public (long First, long Last) StoredRange(long from, long to)
    {
        if (IsWhole)
        {
            (from, to) = (WholeFrom(from), WholeTo(to));
        }

        return from > to ? (1, 0) : (Stored(from, up: true), Stored(to, up: false));
    }

    public override void CopyTo(int document, ColumnWriter writer)
    {
        for (var value = Start(document); value < End(document); value++)
        {
            ((NumberColumnWriter)writer).Add(Sortable(value));
        }
    }

    private static long WholeFrom(long bits) => SortableDouble.FromBits(bits) is var value && value <= -9e18 ? long.MinValue : value >= 9e18 ? long.MaxValue : (long)Math.Ceiling(value);

    private static long WholeTo(long bits) => SortableDouble.FromBits(bits) is var value && value <= -9e18 ? long.MinValue : value >= 9e18 ? long.MaxValue : (long)Math.Floor(value);

    private long Stored(long value, bool up)
    {
        var exact = (Int128)value - Numbers.Base;
        var stored = exact / Numbers.Scale;
        stored += up && exact > stored * Numbers.Scale ? 1 : !up && exact < stored * Numbers.Scale ? -1 : 0;
        return (long)Int128.Clamp(stored, -1, long.MaxValue);
    }
}

/// <summary>Boxes by document.</summary>
internal sealed class BoxColumn(Segment segment, int number) : Column(segment, number)
{
    public BoxCode Box(int value) => new(Numbers[value * 4], Numbers[value * 4 + 1], Numbers[value * 4 + 2], Numbers[value * 4 + 3]);

    public override void CopyTo(int document, ColumnWriter writer)
    {
        for (var value = Start(document); value < End(document); value++)
        {
            Box(value).AddTo((NumberColumnWriter)writer);
        }
    }
}

/// <summary>Periods by document, as ticks.</summary>
internal sealed class PeriodColumn(Segment segment, int number) : Column(segment, number)
{
    public long StartTicks(int value) => Numbers[value * 2];

    public long EndTicks(int value) => Numbers[value * 2 + 1];

    public override void CopyTo(int document, ColumnWriter writer)
    {
        for (var value = Start(document); value < End(document); value++)
        {
            ((NumberColumnWriter)writer).Add(StartTicks(value));
            ((NumberColumnWriter)writer).Add(EndTicks(value));
        }
    }
}
