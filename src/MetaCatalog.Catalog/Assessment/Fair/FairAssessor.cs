using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Assessment.Fair.Fuji;

namespace MetaCatalog.Catalog.Assessment.Fair;

/// <summary>Judges how FAIR a record is by the metrics of F-UJI 0.8.</summary>
/// <remarks>
/// Nothing is fetched: what the catalog's own landing page and content negotiation show is known. What only another server can
/// tell (that a DOI is registered, that a data link answers) is assumed and marked so. Thread safe.
/// </remarks>
public static class FairAssessor
{
    private static readonly FairMetric[] Metrics =
    [
        new F1UniqueIdentifier(),
        new F1PersistentIdentifier(),
        new F2DescriptiveMetadata(),
        new F3DataIdentifier(),
        new F4Indexable(),
        new A1AccessLevel(),
        new A1Retrievable(),
        new A11StandardProtocol(),
        new A12AuthenticatingProtocol(),
        new I1FormalLanguage(),
        new I2RegisteredVocabularies(),
        new I3QualifiedReferences(),
        new R1ContentSpecified(),
        new R11Licence(),
        new R12Provenance(),
        new R13MetadataStandard(),
        new R13FileFormat(),
    ];

    private static readonly FairMetricDescription[] Descriptions = Describe();

    /// <summary>The metrics in words.</summary>
    public static IReadOnlyList<FairMetricDescription> All => Descriptions;

    /// <summary>Assesses a record as published.</summary>
    public static FairAssessment Assess(RuleContext context)
    {
        var face = new PublicFace(context.Facts);
        var results = new FairMetricResult[Metrics.Length];
        for (var i = 0; i < Metrics.Length; i++)
        {
            var sheet = new TestSheet(Descriptions[i]);
            Metrics[i].Test(face, sheet);
            results[i] = sheet.Sum();
        }

        var earned = results.Sum(static result => result.Earned);
        return new FairAssessment(
            Percent(earned, results.Sum(static result => result.Metric.Points)),
            Percent(earned, results.Sum(static result => result.Attainable)),
            earned,
            results.GroupBy(static result => result.Metric.Principle[0]).ToDictionary(static letter => letter.Key, Letter),
            Overall(results),
            results);
    }

    private static double Letter(IGrouping<char, FairMetricResult> letter) =>
        Percent(letter.Sum(static result => result.Earned), letter.Sum(static result => result.Metric.Points));

    private static double Percent(double earned, double total) => total == 0 ? 0 : Math.Round(100 * earned / total, 2);

    /// <summary>A letter's maturity is the rounded mean of its metrics, but any mean above 0 and below 1 is 1.</summary>
    private static int Overall(FairMetricResult[] results) =>
        Rounded(results.GroupBy(static result => result.Metric.Principle[0]).Average(static letter => Rounded(letter.Average(static result => result.Maturity))));

    private static int Rounded(double mean) => mean is > 0 and < 1 ? 1 : (int)Math.Round(mean);

    private static FairMetricDescription[] Describe()
    {
        var book = FairBook.Load().Metrics.ToDictionary(static metric => metric.Id);
        return [.. Metrics.Select(metric => book[metric.Id])];
    }
}
