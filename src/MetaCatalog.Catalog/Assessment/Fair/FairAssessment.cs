namespace MetaCatalog.Catalog.Assessment.Fair;

/// <summary>What a test says.</summary>
/// <param name="Test">The test.</param>
/// <param name="Passed">Whether it passes.</param>
/// <param name="IsAssumed">Whether that rests on what only a probe of another server could show.</param>
/// <param name="IsForbidden">Whether the access policy, not the description, keeps it from passing.</param>
public sealed record FairTestResult(FairTestDescription Test, bool Passed, bool IsAssumed, bool IsForbidden);

/// <summary>What a metric says.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Earned">The points earned.</param>
/// <param name="Maturity">The maturity of the highest passed test, 0 to 3.</param>
/// <param name="Tests">Its tests.</param>
public sealed record FairMetricResult(FairMetricDescription Metric, double Earned, int Maturity, IReadOnlyList<FairTestResult> Tests)
{
    /// <summary>The points within reach: those earned, and those that the access policy does not forbid.</summary>
    public double Attainable { get; init; } = Metric.Points;

    /// <summary>The same when nobody may see the record: what would pass is forbidden.</summary>
    internal FairMetricResult Unseen() => this with
    {
        Earned = 0,
        Maturity = 0,
        Tests = [.. Tests.Select(static test => test with { Passed = false, IsAssumed = false, IsForbidden = test.Passed || test.IsForbidden })],
    };
}

/// <summary>How FAIR a record is by the metrics of F-UJI, as its landing page and negotiated RDF show it.</summary>
/// <param name="Score">The compatible score: points earned of all there are, in per cent with two decimals.</param>
/// <param name="PolicyAwareScore">The same over what the access policy allows: a closed dataset is not blamed for being closed.</param>
/// <param name="Earned">The points earned, at most 26 by version 0.8 and 24 by version 0.5.</param>
/// <param name="Letters">The compatible score of F, A, I and R.</param>
/// <param name="Maturity">0 to 3: the mean of the letters' maturities, rounded.</param>
/// <param name="Metrics">Metric by metric.</param>
public sealed record FairAssessment(
    double Score, double PolicyAwareScore, double Earned, IReadOnlyDictionary<char, double> Letters, int Maturity, IReadOnlyList<FairMetricResult> Metrics)
{
    /// <summary>The version of the metrics.</summary>
    public required string Version { get; init; }
}
