using MetaCatalog.TestKit;

namespace MetaCatalog.Cli.Tests.Tour;

public sealed class ReadmeTourTests
{
    private const string AddressLine = "CATALOG=http://localhost:8080";
    private const string TokenLine = "TOKEN=mcat_the-token-that-was-printed";

    [Fact]
    public async Task The_tour_of_the_README_goes_as_it_says()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the tour is told for a POSIX shell");
        using var folder = new TemporaryFolder();
        await using var service = await ServiceProcess.Start(folder.Path);
        var readme = await File.ReadAllTextAsync(Path.Combine(SharedFolder.RepositoryRoot, "README.md"), TestContext.Current.CancellationToken);
        Assert.Contains(AddressLine, readme, StringComparison.Ordinal);
        Assert.Contains(TokenLine, readme, StringComparison.Ordinal);
        var steps = ReadmeTour.Steps(readme
            .Replace(AddressLine, $"CATALOG={service.Address.GetLeftPart(UriPartial.Authority)}", StringComparison.Ordinal)
            .Replace(TokenLine, $"TOKEN={service.Token}", StringComparison.Ordinal));

        var printed = await ReadmeTour.Take(steps);

        Assert.True(steps.Length >= 9, $"The tour has only {steps.Length} steps.");
        Assert.Equal(steps.Length, printed.Length);
        foreach (var (step, lines) in steps.Zip(printed))
        {
            Assert.True(step.IsKept(lines), $"The README says of\n{step.Shell}\nthat it prints\n{string.Join('\n', step.Promised)}\nbut it printed\n{string.Join('\n', lines)}");
        }
    }

    [Fact]
    public void A_promise_is_kept_line_by_line()
    {
        var step = new TourStep("", ["HTTP/1.1 201 Created", "\"url\": \"…\""]);

        Assert.True(step.IsKept(["HTTP/1.1 201 Created", "\"url\": \"http://localhost/datasets/x\""]));
        Assert.False(step.IsKept(["HTTP/1.1 201 Created"]));
        Assert.False(step.IsKept(["HTTP/1.1 200 OK", "\"url\": \"x\""]));
    }
}
