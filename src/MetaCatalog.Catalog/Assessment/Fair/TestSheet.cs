namespace MetaCatalog.Catalog.Assessment.Fair;

/// <summary>Where a metric marks its tests.</summary>
internal sealed class TestSheet(FairMetricDescription metric)
{
    private readonly FairTestResult?[] results = new FairTestResult?[metric.Tests.Count];

    /// <summary>Marks a test that the record and the catalog decide.</summary>
    /// <param name="test">Its identifier.</param>
    /// <param name="passed">Whether it passes.</param>
    /// <param name="isForbidden">Whether the access policy forbids passing it.</param>
    public void Mark(string test, bool passed, bool isForbidden = false) => Set(test, passed, isAssumed: false, isForbidden);

    /// <summary>Marks a test that in the end only another server can decide.</summary>
    public void Assume(string test, bool passed, bool isForbidden = false) => Set(test, passed, isAssumed: passed, isForbidden);

    /// <summary>The result when every test is marked.</summary>
    /// <exception cref="InvalidOperationException">A test of the data file was forgotten.</exception>
    public FairMetricResult Sum()
    {
        var tests = Array.ConvertAll(results, static result => result ?? throw new InvalidOperationException("A test has no mark."));
        var passed = Array.FindAll(tests, static test => test.Passed);
        return new FairMetricResult(metric, Points(passed), passed.Length == 0 ? 0 : passed.Max(static test => test.Test.Maturity), tests)
        {
            Attainable = Points(Array.FindAll(tests, static test => test.Passed || !test.IsForbidden)),
        };
    }

    private void Set(string test, bool passed, bool isAssumed, bool isForbidden)
    {
        for (var i = 0; i < metric.Tests.Count; i++)
        {
            if (metric.Tests[i].Id == test)
            {
                results[i] = new FairTestResult(metric.Tests[i], passed, isAssumed, isForbidden && !passed);
                return;
            }
        }

        throw new ArgumentException($"'{test}' is not a test of {metric.Id}.", nameof(test));
    }

    private double Points(FairTestResult[] tests) =>
        tests.Length == 0 ? 0
        : metric.Mechanism == "cumulative" ? tests.Sum(static test => test.Test.Points)
        : tests.Max(static test => test.Test.Points);
}
