using System.Globalization;
using System.Text;
using MetaCatalog.Crosswalks.DataFiles;
using MetaCatalog.Crosswalks.DataFiles.Tables;

namespace MetaCatalog.Crosswalks.Tests.DataFiles;

/// <summary>The fast way over a table and a slow one, character by character with strings, say the same of it.</summary>
public class TableReferenceTests
{
    private const int Seed = 20261124;

    private static readonly string[] Words = ["NA", "n/a", "-", "", "true", "FALSE", "Tokyo", "東京", "station-7", "007", "1.2.3", " padded ", "a\"b"];

    [Fact]
    public void Generated_tables_are_described_as_a_slow_reading_describes_them()
    {
        var random = new Random(Seed);
        for (var i = 0; i < 300; i++)
        {
            var (text, rows) = Table(random);

            var facts = Look.At(text, DataFileLimits.Default).Facts;

            Assert.True(Slow(rows) == Said(facts), $"seed {Seed}, table {i}:\n{text[..Math.Min(text.Length, 600)]}\n{Slow(rows)}\n{Said(facts)}");
        }
    }

    private static (string Text, List<string[]> Rows) Table(Random random)
    {
        var kinds = Enumerable.Range(0, random.Next(2, 8)).Select(_ => random.Next(7)).ToArray();
        var rows = new List<string[]> { kinds.Select(static (kind, i) => $"h{kind}_{i}").ToArray() };
        rows.AddRange(Enumerable.Range(0, random.Next(3, 400)).Select(_ => kinds.Select(kind => Value(random, kind)).ToArray()));
        var end = random.Next(2) == 0 ? "\n" : "\r\n";
        return (string.Concat(rows.Select(row => string.Join(',', row.Select(value => Written(random, value))) + end)), rows);
    }

    private static string Value(Random random, int kind) => kind switch
    {
        0 => random.Next(-1000, 100_000).ToString(CultureInfo.InvariantCulture),
        1 => (random.NextDouble() * 1000).ToString("0.000", CultureInfo.InvariantCulture),
        2 => $"2026-{random.Next(1, 13):D2}-{random.Next(1, 29):D2}",
        3 => $"2026-11-{random.Next(1, 29):D2}T{random.Next(24):D2}:{random.Next(60):D2}:00Z",
        4 => random.Next(2) == 0 ? "true" : "false",
        5 => Words[random.Next(Words.Length)],
        _ => random.Next(20) == 0 ? Words[random.Next(Words.Length)] : $"{random.Next(100)}e{random.Next(3)}",
    };

    private static string Written(Random random, string value) =>
        value.Contains('"', StringComparison.Ordinal) || random.Next(10) == 0 ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;

    private static string Said(FileFacts facts) => string.Join('\n', facts.Fields.Select(field =>
        $"{field.Name} {field.DataType} {field.Values} {field.Missing} {Number(field.Numbers?.Min)} {Number(field.Numbers?.Max)} {Near(field.Numbers?.Mean)}").Prepend($"{facts.RecordCount}"));

    private static string Slow(List<string[]> rows) => string.Join('\n', rows[0].Select((name, i) =>
        Column(name, [.. rows.Skip(1).Select(row => row[i].Trim(' ', '\t', '\r'))])).Prepend($"{rows.Count - 1}"));

    private static string Column(string name, List<string> all)
    {
        var values = all.Where(static value => value.Length > 0 && !IsMissing(value)).ToList();
        var type = TypeOf([.. values.Select(KindOf).Distinct()]);
        var numbers = type is "Integer" or "Float" ? values.Select(static value => double.Parse(value, CultureInfo.InvariantCulture)).ToList() : null;
        return $"{name} {type} {values.Count} {all.Count - values.Count} {Number(numbers?.Min())} {Number(numbers?.Max())} {Near(numbers?.Average())}";
    }

    private static bool IsMissing(string value) => value is "NA" or "n/a" or "-";

    private static string KindOf(string value) =>
        NumberText.TryParse(Encoding.UTF8.GetBytes(value), out _, out var isInteger) ? (isInteger ? "Integer" : "Float")
        : DateTime.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? "Date"
        : value.Length > 10 && DateTime.TryParse(value, CultureInfo.InvariantCulture, out _) ? "DateTime"
        : value.ToUpperInvariant() is "TRUE" or "FALSE" ? "Boolean" : "Text";

    private static string TypeOf(List<string> kinds) => kinds switch
    {
        [var one] => one,
        _ when kinds.Count == 2 && kinds.TrueForAll(static kind => kind is "Integer" or "Float") => "Float",
        _ when kinds.Count == 2 && kinds.TrueForAll(static kind => kind is "Date" or "DateTime") => "DateTime",
        _ => "Text",
    };

    private static string Number(double? number) => number?.ToString("R", CultureInfo.InvariantCulture) ?? "";

    // The mean is gathered around the first value, so its last digits differ from a plain sum's.
    private static string Near(double? number) => number?.ToString("G9", CultureInfo.InvariantCulture) ?? "";
}
