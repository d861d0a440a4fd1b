using System.Diagnostics;
using System.Text.RegularExpressions;
using MetaCatalog.TestKit;

namespace MetaCatalog.Cli.Tests.Tour;

/// <summary>A step of the tour: shell lines, and what the README says that they print.</summary>
internal sealed record TourStep(string Shell, string[] Promised)
{
    /// <summary>Whether the lines are as promised; <c>…</c> stands for anything within a line.</summary>
    public bool IsKept(string[] printed) =>
        printed.Length == Promised.Length && Promised.Zip(printed).All(static pair => Regex.IsMatch(pair.Second, Pattern(pair.First)));

    private static string Pattern(string promise) => $"^{Regex.Escape(promise).Replace("…", ".*", StringComparison.Ordinal)}$";
}

/// <summary>The tour as the README tells it, and a shell that takes it.</summary>
internal static partial class ReadmeTour
{
    private const string Heading = "## Five-minute tour";
    private const string EndOfStep = "--- end of step ---";

    /// <summary>The steps in their order.</summary>
    public static TourStep[] Steps(string readme)
    {
        var start = readme.IndexOf(Heading, StringComparison.Ordinal);
        Assert.True(start >= 0, $"The README has no section '{Heading}'.");
        var end = readme.IndexOf("\n## ", start + Heading.Length, StringComparison.Ordinal);
        return [.. Block().Matches(readme[start..(end < 0 ? readme.Length : end)]).Select(static match =>
            new TourStep(match.Groups["shell"].Value, match.Groups["promised"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries)))];
    }

    /// <summary>Runs all steps in one shell, in a folder of its own, and gives the lines that each printed.</summary>
    public static async Task<string[][]> Take(IEnumerable<TourStep> steps)
    {
        using var folder = new TemporaryFolder();
        var script = Path.Combine(folder.Path, "tour.sh");
        await File.WriteAllTextAsync(script, string.Join($"\necho '{EndOfStep}'\n", steps.Select(static step => step.Shell)));
        using var shell = Process.Start(new ProcessStartInfo("bash", ["tour.sh"]) { WorkingDirectory = folder.Path, RedirectStandardOutput = true })!;
        var output = await shell.StandardOutput.ReadToEndAsync();
        await shell.WaitForExitAsync();
        return [.. output.Replace("\r", "", StringComparison.Ordinal).Split(EndOfStep + "\n").Select(static part => part.Split('\n', StringSplitOptions.RemoveEmptyEntries))];
    }

    [GeneratedRegex(@"```sh\n(?<shell>.*?)```(\s*```text\n(?<promised>.*?)```)?", RegexOptions.Singleline)]
    private static partial Regex Block();
}
