namespace MetaCatalog.Shacl.Evaluation;

/// <summary>Counts what a validation has used, and stops it at its bounds.</summary>
internal sealed class Budget(ShaclOptions options, CancellationToken cancellationToken)
{
    private const int StepsBetweenChecks = 4_096;
    private readonly long started = options.Clock.GetTimestamp();
    private long steps;
    private long nextCheck = Math.Min(StepsBetweenChecks, options.MaxSteps);
    private int results;

    /// <summary>One step was made.</summary>
    public void Spend()
    {
        if (++steps > nextCheck)
        {
            Check();
        }
    }

    /// <summary>One result was found.</summary>
    public void SpendResult()
    {
        if (++results > options.MaxResults)
        {
            throw new ValidationLimitException(nameof(ShaclOptions.MaxResults), $"The validation has more than {options.MaxResults} results.");
        }
    }

    private void Check()
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (steps > options.MaxSteps)
        {
            throw new ValidationLimitException(nameof(ShaclOptions.MaxSteps), $"The validation needs more than {options.MaxSteps} steps.");
        }

        if (options.Clock.GetElapsedTime(started) > options.Timeout)
        {
            throw new ValidationLimitException(nameof(ShaclOptions.Timeout), $"The validation takes longer than {options.Timeout}.");
        }

        nextCheck = Math.Min(steps + StepsBetweenChecks, options.MaxSteps);
    }
}
