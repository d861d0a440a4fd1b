using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace MetaCatalog.TestKit;

/// <summary>The outcome of one official suite: what passed, what does not apply, what is known to fail.</summary>
/// <param name="Suite">The suite's name.</param>
/// <param name="Total">All tests of its manifests.</param>
/// <param name="Failures">Id → what went wrong, for tests that failed.</param>
/// <param name="NotApplicable">Id → reason, for tests that do not concern this processor.</param>
public sealed record SuiteOutcome(
    string Suite, int Total, IReadOnlyDictionary<string, string> Failures, IReadOnlyDictionary<string, string> NotApplicable)
{
    /// <summary>The number of tests that passed.</summary>
    public int Passed => Total - Failures.Count - NotApplicable.Count;
}

/// <summary>
/// Checks suite outcomes against the list of known failures and keeps the conformance table of a room's README true: the table
/// between <c>&lt;!-- conformance --&gt;</c> and <c>&lt;!-- /conformance --&gt;</c> is written by the test run.
/// </summary>
public static partial class ConformanceReport
{
    private static readonly Lock Gate = new();

    /// <summary>
    /// Fails on a failure that is not known, and on a known failure that passes. Then writes the suite's row into the README of
    /// the room (<c>src/{room}/README.md</c>); with the environment variable <c>CI</c> set, fails when the row differs instead.
    /// </summary>
    /// <param name="room">The project, such as <c>MetaCatalog.Rdf</c>.</param>
    /// <param name="outcome">What happened.</param>
    /// <param name="knownFailures">Id → reason. The list only shrinks.</param>
    public static void Check(string room, SuiteOutcome outcome, IReadOnlyDictionary<string, string> knownFailures)
    {
        var unexpected = outcome.Failures.Where(failure => !knownFailures.ContainsKey(failure.Key)).ToList();
        Assert.True(
            unexpected.Count == 0,
            $"{outcome.Suite}: {outcome.Passed} of {outcome.Total} passed; {unexpected.Count} failed:\n"
            + string.Join('\n', unexpected.Take(40).Select(failure => $"  {failure.Key}: {failure.Value}")));
        WriteRow(room, outcome);
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{outcome.Suite}: {outcome.Passed} passed, {outcome.NotApplicable.Count} not applicable, {outcome.Failures.Count} known failures, {outcome.Total} in all");
    }

    /// <summary>Fails when an id of the list was run and passed: it must leave the list.</summary>
    public static void CheckStillFailing(SuiteOutcome outcome, IEnumerable<string> allIds, IReadOnlyDictionary<string, string> knownFailures)
    {
        var mended = allIds.Where(id => knownFailures.ContainsKey(id) && !outcome.Failures.ContainsKey(id)).ToList();
        Assert.True(mended.Count == 0, $"Known failures that pass now, remove them from the list: {string.Join(", ", mended)}");
    }

    private static void WriteRow(string room, SuiteOutcome outcome)
    {
        var path = Path.Combine(SharedFolder.RepositoryRoot, "src", room, "README.md");
        lock (Gate)
        {
            var before = File.ReadAllText(path);
            var after = WithRow(before, outcome);
            if (after == before)
            {
                return;
            }

            Assert.True(Environment.GetEnvironmentVariable("CI") is null, $"The conformance table of {room}/README.md is not true for {outcome.Suite}: run the tests and commit it.");
            File.WriteAllText(path, after);
        }
    }

    private static string WithRow(string readme, SuiteOutcome outcome)
    {
        var match = Table().Match(readme);
        Assert.True(match.Success, "The README has no conformance table: add <!-- conformance --> and <!-- /conformance -->.");
        var rows = match.Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| suite |", StringComparison.Ordinal))
            .ToDictionary(line => line.Split('|')[1].Trim(), StringComparer.Ordinal);
        rows[outcome.Suite] = Row(outcome);
        var table = new StringBuilder("<!-- conformance -->\n| suite | tests | passed | not applicable | known failures |\n|---|---|---|---|---|\n");
        foreach (var row in rows.OrderBy(row => row.Key, StringComparer.Ordinal))
        {
            table.Append(row.Value).Append('\n');
        }

        return readme[..match.Index] + table.Append("<!-- /conformance -->") + readme[(match.Index + match.Length)..];
    }

    private static string Row(SuiteOutcome outcome)
    {
        var reasons = outcome.NotApplicable.Values.GroupBy(reason => reason).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => $"{group.Count()} {group.Key}");
        var notApplicable = outcome.NotApplicable.Count == 0 ? "0" : string.Join("; ", reasons);
        return string.Create(CultureInfo.InvariantCulture, $"| {outcome.Suite} | {outcome.Total} | {outcome.Passed} | {notApplicable} | {outcome.Failures.Count} |");
    }

    [GeneratedRegex("<!-- conformance -->(.*?)<!-- /conformance -->", RegexOptions.Singleline)]
    private static partial Regex Table();
}
