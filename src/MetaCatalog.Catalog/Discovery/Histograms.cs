using System.Globalization;
using MetaCatalog.Search;

namespace MetaCatalog.Catalog.Discovery;

/// <summary>The facets that count numbers and dates in steps. A record that spans several steps counts in each of them.</summary>
public static class Histograms
{
    /// <summary>Date of issue, by year.</summary>
    public const string Issued = "issued";

    /// <summary>Magnitudes of earthquakes.</summary>
    public const string Magnitude = "magnitude";

    /// <summary>Sampling rate in hertz.</summary>
    public const string SamplingRate = "samplingRate";

    /// <summary>Temperatures of measurement and process in kelvin.</summary>
    public const string Temperature = "temperature";

    /// <summary>How FAIR by F-UJI 0.8, in per cent.</summary>
    public const string Fair = "fair";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Issued, Magnitude, SamplingRate, Temperature, Fair];

    private static readonly Dictionary<string, double[]> Bounds = new(StringComparer.Ordinal)
    {
        [Magnitude] = [-2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
        [SamplingRate] = [0, 0.01, 0.1, 1, 10, 50, 100, 200, 500, 1_000, 10_000, 1_000_000],
        [Temperature] = [0, 1, 4, 20, 77, 150, 250, 300, 350, 400, 500, 600, 800, 1_000, 1_250, 1_500, 2_000, 3_000, 10_000],
        [Fair] = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100],
    };

    internal static FacetRequest Facet(string name) => name == Issued ? new CalendarFacet(Issued) : new RangeFacet(name, Bounds[name]);

    /// <summary>What the index holds of a span: its ends, and every step between, so that it counts wherever it reaches.</summary>
    internal static IEnumerable<FieldValue> Values(string name, double least, double greatest) =>
        Bounds[name].Where(bound => bound > least && bound < greatest).Append(least).Append(greatest).Distinct().Select(value => FieldValue.Number(name, value));

    /// <summary>The range that a step's name stands for: the upper end belongs to the next step, but for the last.</summary>
    internal static string Step(string name, string bounds)
    {
        var last = string.Create(CultureInfo.InvariantCulture, $"..{Bounds[name][^1]}");
        return bounds.EndsWith(last, StringComparison.Ordinal) ? bounds : bounds.Replace("..", "..<", StringComparison.Ordinal);
    }

    /// <summary>Whether a facet counts numbers in steps.</summary>
    internal static bool IsStepped(string name) => Bounds.ContainsKey(name);

    /// <summary>Records whose span shares a value with the range, ends included.</summary>
    internal static Filter Overlaps(string name, ValueRange range) => name == Issued ? Dates(range) : new Filter.Either(
    [
        new Filter.NumberRange(name, range.From, range.Greatest),
        new Filter.Every([new Filter.NumberRange(name, null, range.From ?? double.MinValue), new Filter.NumberRange(name, range.Greatest ?? double.MaxValue, null)]),
    ]);

    private static Filter.InstantRange Dates(ValueRange years) => new(
        Issued, years.From is { } from ? Start(from) : null, years.To is { } to ? Start(to + 1).AddTicks(-1) : null);

    private static DateTimeOffset Start(double year) => new((int)Math.Clamp(year, 1, 9_999), 1, 1, 0, 0, 0, TimeSpan.Zero);
}
