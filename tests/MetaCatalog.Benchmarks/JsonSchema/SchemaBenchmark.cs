using System.Diagnostics;
using System.Globalization;
using MetaCatalog.JsonSchema;

namespace MetaCatalog.Benchmarks.JsonSchema;

/// <summary>Validates every record of an NDJSON file from its bytes; the peer is <c>ajv.mjs</c> beside this file.</summary>
internal static class SchemaBenchmark
{
    private const int Warming = 3;

    /// <param name="args">NDJSON SCHEMA [REPETITIONS].</param>
    public static void Run(string[] args)
    {
        var text = File.ReadAllBytes(args[0]);
        var records = Lines(text);
        var schema = new SchemaRegistry().Compile(File.ReadAllBytes(args[1]));
        var repetitions = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 10;
        foreach (var assertsFormats in new[] { false, true })
        {
            var options = new ValidationOptions { AssertFormats = assertsFormats };
            for (var round = 0; round < Warming; round++)
            {
                CountInvalid(schema, text, records, options);
            }

            Measure(schema, text, records, options, repetitions);
        }
    }

    private static void Measure(Schema schema, byte[] text, List<Range> records, ValidationOptions options, int repetitions)
    {
        var walls = new List<double>();
        var processor = new List<double>();
        var invalid = 0;
        for (var round = 0; round < repetitions; round++)
        {
            var used = Environment.CpuUsage.TotalTime;
            var started = Stopwatch.GetTimestamp();
            invalid = CountInvalid(schema, text, records, options);
            walls.Add(records.Count / Stopwatch.GetElapsedTime(started).TotalSeconds);
            processor.Add(records.Count / (Environment.CpuUsage.TotalTime - used).TotalSeconds);
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"MetaCatalog.JsonSchema from bytes, formats {(options.AssertFormats ? "asserted" : "annotated")}: {Median(walls):N0} records/s by the clock, {Median(processor):N0} by processor time, {invalid} invalid"));
    }

    private static int CountInvalid(Schema schema, byte[] text, List<Range> records, ValidationOptions options)
    {
        var invalid = 0;
        foreach (var record in records)
        {
            invalid += schema.Validate(text.AsSpan(record), options).IsValid ? 0 : 1;
        }

        return invalid;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static List<Range> Lines(byte[] text)
    {
        var lines = new List<Range>();
        var start = 0;
        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOf((byte)'\n');
            var end = length < 0 ? text.Length : start + length;
            lines.Add(start..end);
            start = end + 1;
        }

        return lines;
    }
}
