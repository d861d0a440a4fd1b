namespace MetaCatalog.TestKit;

/// <summary>Runs all tests of a suite and sums up.</summary>
public static class SuiteRun
{
    /// <summary>Runs every test.</summary>
    /// <param name="suite">The suite's name, as the README's table shows it.</param>
    /// <param name="tests">The tests with unique ids.</param>
    /// <param name="id">The id of a test.</param>
    /// <param name="run">Runs a test; returns null when it passes, else what went wrong. An exception is a failure too.</param>
    /// <param name="notApplicable">The reason why a test does not concern us, or null.</param>
    public static SuiteOutcome Of<TTest>(string suite, IReadOnlyCollection<TTest> tests, Func<TTest, string> id, Func<TTest, string?> run, Func<TTest, string?>? notApplicable = null)
    {
        var failures = new Dictionary<string, string>();
        var skipped = new Dictionary<string, string>();
        foreach (var test in tests)
        {
            if (notApplicable?.Invoke(test) is { } reason)
            {
                skipped[id(test)] = reason;
            }
            else if (Try(test, run) is { } failure)
            {
                failures[id(test)] = failure;
            }
        }

        return new SuiteOutcome(suite, tests.Count, failures, skipped);
    }

#pragma warning disable CA1031 // whatever a test throws is its failure
    private static string? Try<TTest>(TTest test, Func<TTest, string?> run)
    {
        try
        {
            return run(test);
        }
        catch (Exception exception)
        {
            return $"{exception.GetType().Name}: {exception.Message.ReplaceLineEndings(" ")}";
        }
    }
#pragma warning restore CA1031
}
