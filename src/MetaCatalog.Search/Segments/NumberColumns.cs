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

    /// <summary>The stored numbers that lie between two sortable ones, ends included; null when there can be none.</summary>
    public (ulong First, ulong Last)? StoredRange(long from, long to)
    {
        if (IsWhole)
        {
            (from, to) = (ToWhole(from, Math.Ceiling), ToWhole(to, Math.Floor));
        }

        var first = Int128.Max(0, Divide((Int128)from - Numbers.Base, roundsUp: true));
        var last = Int128.Min(ulong.MaxValue, Divide((Int128)to - Numbers.Base, roundsUp: false));
        return first > last || first > ulong.MaxValue ? null : ((ulong)first, (ulong)last);
    }

    public override void CopyTo(int document, ColumnWriter writer)
    {
        for (var value = Start(document); value < End(document); value++)
        {
            ((NumberColumnWriter)writer).Add(Sortable(value));
        }
    }

    /// <summary>A bound as a whole number; an open one stays open.</summary>
    private static long ToWhole(long bits, Func<double, double> round) =>
        bits is long.MinValue or long.MaxValue ? bits : (long)Math.Clamp(round(SortableDouble.FromBits(bits)), -9e18, 9e18);

    private Int128 Divide(Int128 difference, bool roundsUp)
    {
        var scale = (Int128)(ulong)Numbers.Scale;
        var (quotient, remainder) = Int128.DivRem(difference, scale);
        return roundsUp ? quotient + (remainder > 0 ? 1 : 0) : quotient - (remainder < 0 ? 1 : 0);
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
