using System.Diagnostics;
using MetaCatalog.Rdf.Sinks;

namespace MetaCatalog.Rdf.Tests.Laws;

/// <summary>Documents of the suites with random damage: a reader gives statements or a diagnostic, and nothing else, and soon.</summary>
public sealed class MutationTests
{
    // A long run: METACATALOG_FUZZ_SECONDS=3600, and METACATALOG_SEED to repeat one.
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(int.TryParse(Environment.GetEnvironmentVariable("METACATALOG_FUZZ_SECONDS"), out var seconds) ? seconds : 5);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

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
            Check(Mutation.Of(bytes, random), SuiteFiles.Format(formatName), baseIri, $"seed {seed}, round {round}, {baseIri}");
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
}
