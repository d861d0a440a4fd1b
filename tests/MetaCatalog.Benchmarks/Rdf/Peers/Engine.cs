using System.Diagnostics;

namespace MetaCatalog.Benchmarks.Rdf.Peers;

/// <summary>
/// A program that reads and writes RDF. It prints what it measured of itself, a line for each operation: <c>RESULT</c>, the operation,
/// triples, seconds of processor time, separated by tabs; or <c>NOTE</c>, the operation, what is to be said of it.
/// </summary>
/// <param name="Name">As the table calls it.</param>
/// <param name="Missing">Why it cannot run here; null when it can.</param>
/// <param name="Reads">How to let it read a file, so many times; null when it does not know the format.</param>
/// <param name="Writes">How to let it write the triples of an N-Triples file, so many times; null when it writes nothing.</param>
internal sealed record Engine(string Name, string? Missing, Func<string, int, ProcessStartInfo?> Reads, Func<string, int, ProcessStartInfo?> Writes)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    /// <summary>Lets it run and takes its results down in the table.</summary>
    public void Run(ProcessStartInfo start, ResultTable table, string what)
    {
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{start.FileName} did not start.");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            table.Note(Name, $"{what}: not done in {Patience.TotalMinutes} minutes");
        }

        var lines = output.GetAwaiter().GetResult().Split('\n');
        foreach (var line in lines)
        {
            table.Take(Name, line.Split('\t'));
        }

        if (process.ExitCode != 0)
        {
            table.Note(Name, $"{what}: ended with {process.ExitCode}: {errors.GetAwaiter().GetResult().Trim().Split('\n')[^1]}");
        }
    }
}
