using MetaCatalog.Search.Segments;

namespace MetaCatalog.Search.Ranking;

/// <summary>Signals made ready for a segment.</summary>
internal sealed class SignalStrength(IReadOnlyList<Signal> signals, Segment segment, IndexSchema schema)
{
    private readonly NumberColumn[] columns =
        [.. signals.Select(signal => (NumberColumn)segment.Columns[schema.ColumnOf(signal.Field)])];

    /// <exception cref="SearchRequestException">A signal is about a field of another kind, or its weight is negative.</exception>
    public static void Check(IReadOnlyList<Signal> signals, IndexSchema schema)
    {
        foreach (var signal in signals)
        {
            _ = signal is RecencySignal ? (Field)schema.Require<InstantField>(signal.Field) : schema.Require<NumberField>(signal.Field);
            if (!(signal.Weight >= 0 && double.IsFinite(signal.Weight)))
            {
                throw new SearchRequestException($"The weight of the signal '{signal.Field}' must be 0 or more.");
            }
        }
    }

    /// <summary>What a document's score is multiplied by.</summary>
    public float Factor(int document)
    {
        var factor = 1.0;
        for (var i = 0; i < columns.Length; i++)
        {
            factor += signals[i].Weight * Strength(signals[i], columns[i], document);
        }

        return (float)factor;
    }

    private static double Strength(Signal signal, NumberColumn column, int document)
    {
        var greatest = double.NegativeInfinity;
        for (var value = column.Start(document); value < column.End(document); value++)
        {
            greatest = Math.Max(greatest, column.Double(value));
        }

        return double.IsInfinity(greatest) ? 0 : signal switch
        {
            LinearSignal linear => Math.Clamp((greatest - linear.From) / (linear.To - linear.From), 0, 1),
            RecencySignal recency => Math.Pow(0.5, Math.Max(0, (recency.Now.UtcTicks - greatest) / recency.HalfLife.Ticks)),
            _ => 0,
        };
    }
}
