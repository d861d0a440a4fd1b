using System.Diagnostics;
using System.Globalization;
using MetaCatalog.Crosswalks.DataFiles;

namespace MetaCatalog.Benchmarks.DataFiles;

/// <summary>Looks into large files, their SHA-256 included, and says how many bytes a second of CPU that is and how much memory it takes.</summary>
internal static class DataFilesBenchmark
{
    private const long Megabyte = 1_000_000;

    /// <param name="args">[MEGABYTES a file, 1,000 when left out].</param>
    public static void Run(string[] args)
    {
        var length = (args.Length > 0 ? long.Parse(args[0], CultureInfo.InvariantCulture) : 1_000) * Megabyte;
        var (heading, rows) = SampleFiles.Csv();
        (string Name, byte[] Beginning, byte[] Block)[] files = [("fastq", [], SampleFiles.Fastq()), ("csv", heading, rows), ("miniseed", [], SampleFiles.MiniSeed())];
        Console.WriteLine("format    MB      CPU s   MB/s of CPU   records        peak MB");
        foreach (var (name, beginning, block) in files)
        {
            Inspect(new RepeatingStream(beginning, block, length / 20)); // compiles the hot paths
            Measure(name, new RepeatingStream(beginning, block, length), length);
        }
    }

    private static void Measure(string name, RepeatingStream content, long length)
    {
        var used = Environment.CpuUsage.TotalTime;
        var file = Inspect(content);
        var seconds = (Environment.CpuUsage.TotalTime - used).TotalSeconds;
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-9} {length / Megabyte,-7} {seconds,-7:0.00} {length / Megabyte / seconds,-13:0} {file.Facts.RecordCount,-14} {process.PeakWorkingSet64 / (double)Megabyte:0}"));
    }

    private static DataFile Inspect(RepeatingStream content) => DataFileInspection.Inspect("benchmark", content, DataFileLimits.Default);
}
