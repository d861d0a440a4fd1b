using System.Diagnostics;
using MetaCatalog.Catalog;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Storage;

namespace MetaCatalog.Benchmarks.Kill;

/// <summary>Kills a writing process again and again, and looks each time whether everything that it acknowledged is there.</summary>
/// <param name="folder">The data folder, kept from round to round.</param>
/// <param name="startWriter">How to start a process that does <see cref="KillWriter.Run"/> on the folder.</param>
/// <param name="random">Decides the moments.</param>
internal sealed class KillRun(string folder, Func<string, ProcessStartInfo> startWriter, Random random)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private int checkedLines;

    /// <summary>Writes that were acknowledged in all rounds so far.</summary>
    public int Acknowledged => checkedLines;

    /// <summary>One round.</summary>
    /// <returns>What is not as it should be; empty when all is well.</returns>
    public async Task<IReadOnlyList<string>> Round(CancellationToken cancellation)
    {
        await WriteAndKill(cancellation);
        var lines = await ReadNotes(cancellation);
        await using var store = RecordStore.Open(folder);
        await using var catalog = await MetadataCatalog.Open(store.Log, store.Tokens, store.Requests, store.Assessments, store.Probes, KillWriter.OptionsOf(folder), TimeProvider.System, cancellation: cancellation);

        List<string> faults = [];
        foreach (var line in lines.Skip(checkedLines))
        {
            faults.AddRange(await Missing(catalog.Reader, line));
        }

        checkedLines = lines.Count;
        faults.AddRange((await catalog.Upkeep.Verify(Actor.System, cancellation)).Faults);
        return faults;
    }

    private async Task WriteAndKill(CancellationToken cancellation)
    {
        using var process = Process.Start(startWriter(folder)) ?? throw new InvalidOperationException("The writer did not start.");
        var started = Stopwatch.StartNew();
        while ((await ReadNotes(cancellation)).Count <= checkedLines)
        {
            if (process.HasExited || started.Elapsed > Patience)
            {
                process.Kill();
                throw new InvalidOperationException($"The writer acknowledged nothing (exit code {(process.HasExited ? process.ExitCode : null)}).");
            }

            await Task.Delay(5, cancellation);
        }

        await Task.Delay(random.Next(400), cancellation);
        process.Kill();
        await process.WaitForExitAsync(cancellation);
    }

    private async Task<List<string>> ReadNotes(CancellationToken cancellation)
    {
        var path = Path.Combine(folder, KillWriter.Acknowledged);
        if (!File.Exists(path))
        {
            return [];
        }

        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(file);
        var text = await reader.ReadToEndAsync(cancellation);
        return [.. text[..(text.LastIndexOf('\n') + 1)].Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }

    private static async Task<IEnumerable<string>> Missing(RecordReader reader, string line)
    {
        var (id, revision) = (RecordId.Parse(line.Split(' ')[0]), line.Split(' ')[1]);
        var history = await reader.History(Actor.System, id);
        return history.Any(known => known.Id.Value == revision) ? [] : [$"acknowledged but lost: {line}"];
    }
}
