using System.Diagnostics;
using MetaCatalog.Rdf.Sinks;

namespace MetaCatalog.Rdf.Tests.Laws;

/// <summary>Documents of the suites with random damage: a reader gives statements or a diagnostic, and nothing else, and soon.</summary>
public sealed class MutationTests
{
    // A long run: METACATALOG_FUZZ_SECONDS=3600, and METACATALOG_SEED to repeat one.
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(int.TryParse(Environment.GetEnvironmentVariable("METACATALOG_FUZZ_SECONDS"), out var seconds) ? seconds : 1);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private static readonly byte[][] Snippets =
    [
        [.. "\"\"\""u8], [.. "<"u8], [.. ">"u8], [.. "[ ("u8], [.. "] )"u8], [.. "{"u8], [.. "\\u"u8], [.. "\\U0011FFFF"u8], [.. "@prefix"u8], [.. "^^"u8],
        [.. " . "u8], [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0], [.. "&x;"u8], [.. "<!DOCTYPE x ["u8], [.. "]]>"u8], [.. "1e"u8], [.. "_:"u8],
    ];

    public static TheoryData<string> Formats => SuiteFiles.Formats;

    [Theory, MemberData(nameof(Formats))]
    public void No_damage_makes_a_reader_crash_or_hang(string formatName)
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable("METACATALOG_SEED"), out var given) ? given : Random.Shared.Next();
        var random = new Random(seed);
        var files = SuiteFiles.Of(formatName);
        var clock = Stopwatch.StartNew();
        var round = 0;
        for (; clock.Elapsed < Budget; round++)
        {
            var (baseIri, bytes, _) = files[random.Next(files.Count)];
            Check(Damage(bytes, random), SuiteFiles.Format(formatName), baseIri, $"seed {seed}, round {round}, {baseIri}");
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"seed {seed}: {round} documents");
    }

    private static void Check(byte[] document, RdfFormat format, string baseIri, string where)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            RdfReader.Read(document, format, new CountingSink(), new RdfReaderOptions { BaseIri = baseIri, Faults = [] });
            RdfReader.Read(document, format, new CountingSink(), new RdfReaderOptions { BaseIri = baseIri });
        }
        catch (RdfSyntaxException fault)
        {
            Assert.InRange(fault.Diagnostic.Start.Offset, 0, document.Length);
        }
#pragma warning disable CA1031 // any other exception is what the law forbids
        catch (Exception exception)
        {
            Assert.Fail($"{where}: {exception}");
        }
#pragma warning restore CA1031

        Assert.True(clock.Elapsed < Patience, $"{where} took {clock.Elapsed}");
    }

    private static byte[] Damage(byte[] document, Random random)
    {
        var bytes = document.ToList();
        for (var i = 1 + random.Next(4); i > 0 && bytes.Count > 0; i--)
        {
            var at = random.Next(bytes.Count);
            var count = Math.Min(random.Next(12), bytes.Count - at);
            switch (random.Next(5))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, count);
                    break;
                case 2:
                    bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, count));
                    break;
                case 3:
                    bytes.InsertRange(at, Snippets[random.Next(Snippets.Length)]);
                    break;
                default:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
            }
        }

        return [.. bytes];
    }
}
