using System.Diagnostics;
using MetaCatalog.Benchmarks.Kill;
using MetaCatalog.TestKit;

namespace MetaCatalog.Catalog.Tests.Records;

/// <summary>Durability: a process with eight writers is killed at random moments; the full number of rounds is benchmark <c>kill</c>.</summary>
public sealed class KillTests
{
    private const string FolderVariable = "METACATALOG_KILL_FOLDER";
    private const int Rounds = 10;

    [Fact]
    public async Task Every_acknowledged_write_survives_the_death_of_the_process()
    {
        using var folder = new TemporaryFolder();
        var seed = Random.Shared.Next();
        var run = new KillRun(folder.Path, StartWriter, new Random(seed));

        for (var round = 1; round <= Rounds; round++)
        {
            var faults = await run.Round(TestContext.Current.CancellationToken);
            Assert.True(faults.Count == 0, $"seed {seed}, round {round}: {string.Join('\n', faults)}");
        }

        TestContext.Current.SendDiagnosticMessage($"{Rounds} kills, {run.Acknowledged} acknowledged writes, seed {seed}");
    }

    /// <summary>The process that is killed; nothing to do in a run of its own.</summary>
    [Fact]
    public async Task Write_until_killed()
    {
        var folder = Environment.GetEnvironmentVariable(FolderVariable);
        Assert.SkipWhen(folder is null, "Only as the process that another test kills.");

        await KillWriter.Run(folder!);
    }

    private static ProcessStartInfo StartWriter(string folder)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "MetaCatalog.Catalog.Tests" + (OperatingSystem.IsWindows() ? ".exe" : ""));
        var start = new ProcessStartInfo(program, ["-method", $"{typeof(KillTests).FullName}.{nameof(Write_until_killed)}"]) { RedirectStandardOutput = true };
        start.Environment[FolderVariable] = folder;
        return start;
    }
}
