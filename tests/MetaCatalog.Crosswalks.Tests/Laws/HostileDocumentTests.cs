using System.IO.Compression;
using System.Text;
using MetaCatalog.Crosswalks.Reading;

namespace MetaCatalog.Crosswalks.Tests.Laws;

/// <summary>Documents made to exhaust or confuse, given to every reader: each answers within bounds, with a record or with a reason.</summary>
public class HostileDocumentTests
{
    private const int MostStatements = 100_000;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    public static TheoryData<string> Readers => [.. MetaCatalog.Crosswalks.Crosswalks.Readers.Select(static reader => reader.Name)];

    [Theory]
    [MemberData(nameof(Readers))]
    public void Every_reader_answers_hostile_documents_within_bounds(string name)
    {
        var reader = MetaCatalog.Crosswalks.Crosswalks.Readers.Single(reader => reader.Name == name);
        foreach (var (what, document) in Documents())
        {
            using var time = new CancellationTokenSource(Longest);

            var reading = reader.Read(document, ReadingLimits.Default, time.Token);

            Assert.True(reading.Records.Count + reading.Findings.Count > 0, $"{name} says nothing of {what}.");
            Assert.True(reading.Records.Sum(static record => record.Graph.Count) < MostStatements, $"{name} makes too much of {what}.");
            Assert.All(reading.Findings, static finding => Assert.False(string.IsNullOrWhiteSpace(finding.Message.En) || string.IsNullOrWhiteSpace(finding.Message.Ja)));
        }
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public void Every_reader_refuses_a_line_beyond_the_limit_before_it_reads_it(string name)
    {
        var reader = MetaCatalog.Crosswalks.Crosswalks.Readers.Single(reader => reader.Name == name);

        var reading = reader.Read(new byte[ReadingLimits.Default.MaxBytes + 1], ReadingLimits.Default, TestContext.Current.CancellationToken);

        Assert.Equal("limit:document", Assert.Single(reading.Findings).Code);
    }

    private static IEnumerable<(string What, byte[] Document)> Documents()
    {
        yield return ("nothing", []);
        yield return ("an entity bomb", Encoding.UTF8.GetBytes(EntityBomb()));
        yield return ("an entity that leads out", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"u8.ToArray());
        yield return ("elements in elements", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<a>", 100_000))));
        yield return ("arrays in arrays", Encoding.UTF8.GetBytes(new string('[', 100_000)));
        yield return ("objects in objects", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"a\":", 100_000))));
        yield return ("lists in lists of YAML", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("- ", 50_000))));
        yield return ("a line of megabytes", Encoding.UTF8.GetBytes(new string('x', 4 << 20)));
        yield return ("a quotation that never ends", Encoding.UTF8.GetBytes("\"" + new string(',', 1 << 20)));
        yield return ("a zip bomb", Packed(new byte[32 << 20]));
        yield return ("half of UTF-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<jpcoar>")[..^1]]);
        yield return ("broken UTF-8", [.. "{\"name\": \""u8, 0xC3, 0x28, 0xF8, 0xFF, .. "\"}"u8]);
        yield return ("an encoding that is a lie", "<?xml version=\"1.0\" encoding=\"utf-16\"?><a/>"u8.ToArray());
        yield return ("zeros", new byte[10_000]);
    }

    private static string EntityBomb() =>
        "<!DOCTYPE a [<!ENTITY e0 \"ha\">"
        + string.Concat(Enumerable.Range(1, 30).Select(static i => $"<!ENTITY e{i} \"&e{i - 1};&e{i - 1};\">"))
        + "]><a>&e30;</a>";

    private static byte[] Packed(byte[] content)
    {
        using var output = new MemoryStream();
        using (var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("ro-crate-metadata.json", CompressionLevel.Optimal).Open();
            entry.Write(content);
        }

        return output.ToArray();
    }
}
