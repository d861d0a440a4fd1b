using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace MetaCatalog.Benchmarks.Product;

/// <summary>The shared generator's records in this catalog's plain JSON: a file to send in bulk, and some more to send one by one.</summary>
/// <param name="Path">NDJSON, one record a line.</param>
/// <param name="Count">How many lines it has.</param>
/// <param name="More">Records that are not in the file.</param>
internal sealed record GeneratedRecords(string Path, int Count, IReadOnlyList<byte[]> More)
{
    /// <summary>Makes the records; the same numbers always give the same ones.</summary>
    public static async Task<GeneratedRecords> Make(string folder, int count, int more)
    {
        var generated = await Generate(folder, count + more);
        var path = System.IO.Path.Combine(folder, "records.ndjson");
        var rest = new List<byte[]>(more);
        await using (var file = new StreamWriter(path, append: false, new UTF8Encoding(false)) { NewLine = "\n" })
        {
            var number = 0;
            await foreach (var line in File.ReadLinesAsync(generated))
            {
                using var source = JsonDocument.Parse(line);
                var record = PlainRecord.Of(source.RootElement).ToJsonString(Readable);
                if (number++ < count)
                {
                    await file.WriteLineAsync(record);
                }
                else
                {
                    rest.Add(Encoding.UTF8.GetBytes(record));
                }
            }
        }

        File.Delete(generated);
        return new GeneratedRecords(path, count, rest);
    }

    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static async Task<string> Generate(string folder, int count)
    {
        Directory.CreateDirectory(folder);
        var script = System.IO.Path.Combine(SharedFolder(), "bench", "rdf", "gen.py");
        var number = count.ToString(CultureInfo.InvariantCulture);
        using var generator = Process.Start(new ProcessStartInfo("python3", [script, "--n", number, "--out", folder, "--formats", "ndjson"]) { RedirectStandardOutput = true })
            ?? throw new InvalidOperationException("python3 did not start.");
        await generator.StandardOutput.ReadToEndAsync();
        await generator.WaitForExitAsync();
        return generator.ExitCode == 0
            ? System.IO.Path.Combine(folder, $"cat-{number}.ndjson")
            : throw new InvalidOperationException($"{script} ended with {generator.ExitCode}.");
    }

    private static string SharedFolder()
    {
        if (Environment.GetEnvironmentVariable("METACATALOG_SHARED") is { Length: > 0 } shared)
        {
            return shared;
        }

        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(System.IO.Path.Combine(root.FullName, "MetaCatalog.sln")))
        {
            root = root.Parent;
        }

        return root is null
            ? throw new InvalidOperationException("METACATALOG_SHARED is not set and there is no repository around the program.")
            : System.IO.Path.Combine(root.FullName, "..", "shared");
    }
}
