using MetaCatalog.Catalog.Access;

namespace MetaCatalog.Catalog.Assessment.Fair;

/// <summary>The metrics of one version of F-UJI: evaluators joined with the words and points of their data file. Thread safe.</summary>
internal sealed class FairMetricSet
{
    private readonly FairMetric[] metrics;
    private readonly FairMetricDescription[] descriptions;

    public FairMetricSet(string file, params FairMetric[] metrics)
    {
        this.metrics = metrics;
        var book = FairBook.Load(file);
        Version = book.Version;
        var byId = book.Metrics.ToDictionary(static metric => metric.Id);
        descriptions = Array.ConvertAll(metrics, metric => byId[metric.Id]);
    }

    /// <summary>The version of the metrics, such as <c>0.8</c>.</summary>
    public string Version { get; }

    /// <summary>The metrics in words, in the order of the evaluators.</summary>
    public IReadOnlyList<FairMetricDescription> Descriptions => descriptions;

    /// <summary>Assesses a record as published. Of a hidden record a stranger's robot finds nothing: it earns no point.</summary>
    public FairAssessment Assess(RuleContext context)
    {
        var face = new PublicFace(context.PublicFacts);
        var known = new FairMetricResult[metrics.Length];
        for (var i = 0; i < metrics.Length; i++)
        {
            var sheet = new TestSheet(descriptions[i]);
            metrics[i].Test(face, sheet);
            known[i] = sheet.Sum();
        }

        var seen = face.IsHidden ? Array.ConvertAll(known, static result => result.Unseen()) : known;
        var earned = seen.Sum(static result => result.Earned);
        return new FairAssessment(
            Percent(earned, seen.Sum(static result => result.Metric.Points)),
            Percent(known.Sum(static result => result.Earned), known.Sum(static result => result.Attainable)),
            earned,
            seen.GroupBy(static result => result.Metric.Principle[0]).ToDictionary(static letter => letter.Key, Letter),
            Overall(seen),
            seen)
        { Version = Version };
    }

    private static double Letter(IGrouping<char, FairMetricResult> letter) =>
        Percent(letter.Sum(static result => result.Earned), letter.Sum(static result => result.Metric.Points));

    private static double Percent(double earned, double total) => total == 0 ? 0 : Math.Round(100 * earned / total, 2);

    /// <summary>A letter's maturity is the rounded mean of its metrics, but any mean above 0 and below 1 is 1.</summary>
    private static int Overall(FairMetricResult[] results) =>
        Rounded(results.GroupBy(static result => result.Metric.Principle[0]).Average(static letter => Rounded(letter.Average(static result => result.Maturity))));

    private static int Rounded(double mean) => mean is > 0 and < 1 ? 1 : (int)Math.Round(mean);
}
