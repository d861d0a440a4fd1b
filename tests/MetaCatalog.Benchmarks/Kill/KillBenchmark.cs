using System.Diagnostics;
using System.Globalization;

namespace MetaCatalog.Benchmarks.Kill;

/// <summary><c>kill [rounds] [seed]</c>: kills a writing process at random moments; every acknowledged write must be there afterwards.</summary>
internal static class KillBenchmark
{
    public static void Run(string[] args) => RunRounds(args).GetAwaiter().GetResult();

    /// <summary><c>kill-writer FOLDER</c>: the process that <see cref="Run"/> kills.</summary>
    public static void Write(string[] args) => KillWriter.Run(args[0]).GetAwaiter().GetResult();

    private static async Task RunRounds(string[] args)
    {
        var rounds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 200;
        var seed = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : Random.Shared.Next();
        var folder = Directory.CreateTempSubdirectory("metacatalog-kill-").FullName;
        Console.WriteLine($"{rounds} rounds, seed {seed}, in {folder}");
        var run = new KillRun(folder, StartWriter, new Random(seed));
        var lost = 0;
        for (var round = 1; round <= rounds; round++)
        {
            var faults = await run.Round(CancellationToken.None);
            lost += faults.Count;
            Console.WriteLine($"round {round}: {run.Acknowledged} acknowledged, {faults.Count} faults {string.Join("; ", faults.Take(3))}");
        }

        Console.WriteLine(lost == 0 ? $"nothing lost of {run.Acknowledged} acknowledged writes in {rounds} kills" : $"{lost} FAULTS");
        Directory.Delete(folder, recursive: true);
    }

    private static ProcessStartInfo StartWriter(string folder) => OwnProcess.With("kill-writer", folder);
}
