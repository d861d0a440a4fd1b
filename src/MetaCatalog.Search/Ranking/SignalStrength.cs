using System.Globalization;
using MetaCatalog.Search.Segments;

namespace MetaCatalog.Search.Ranking;

/// <summary>Signals made ready for a segment.</summary>
internal sealed class SignalStrength(IReadOnlyList<Signal> signals, Segment segment, IndexSchema schema)
{
    private readonly NumberColumn[] columns =
        [.. signals.Select(signal => (NumberColumn)segment.Columns[schema.ColumnOf(signal.Field)])];

    /// <summary>The greatest <see cref="Factor"/> that any document can have.</summary>
    public float Most { get; } = (float)signals.Aggregate(1.0, static (sum, signal) => sum + signal.Weight);

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

    /// <summary>What each signal adds to 1.</summary>
    public Explanation Explain(int document) => new(
        "1 + signals", Factor(document), [.. signals.Select((signal, i) => new Explanation(Text(signal, Greatest(columns[i], document)), (float)(signal.Weight * Strength(signal, columns[i], document)), []))]);

    private static string Text(Signal signal, double value)
    {
        var weight = string.Create(CultureInfo.InvariantCulture, $"weight {signal.Weight}");
        return signal switch
        {
            _ when double.IsInfinity(value) => $"{signal.Field}: none, {weight}",
            LinearSignal linear => string.Create(CultureInfo.InvariantCulture, $"{signal.Field}: {value} between {linear.From} and {linear.To}, {weight}"),
            RecencySignal recency => string.Create(CultureInfo.InvariantCulture, $"{signal.Field}: {Days(recency.Now.UtcTicks - value):F0} days old, half of it every {recency.HalfLife.TotalDays:F0}, {weight}"),
            _ => signal.Field,
        };
    }

    private static double Days(double ticks) => ticks / TimeSpan.TicksPerDay;

    private static double Greatest(NumberColumn column, int document)
    {
        var greatest = double.NegativeInfinity;
        for (var value = column.Start(document); value < column.End(document); value++)
        {
            greatest = Math.Max(greatest, column.Double(value));
        }

        return greatest;
    }

    private static double Strength(Signal signal, NumberColumn column, int document)
    {
        var greatest = Greatest(column, document);
        return double.IsInfinity(greatest) ? 0 : signal switch
        {
            LinearSignal linear => Math.Clamp((greatest - linear.From) / (linear.To - linear.From), 0, 1),
            RecencySignal recency => Math.Pow(0.5, Math.Max(0, (recency.Now.UtcTicks - greatest) / recency.HalfLife.Ticks)),
            _ => 0,
        };
    }
}
